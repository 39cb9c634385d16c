import type { IExecuteFunctions } from 'n8n-workflow';
import type { SendRequest } from '../http/send-request';
import type { FullResponse } from './http-exchange';
import { answerIn, toAnswer, toOptions, within } from './http-exchange';

/** Carries requests that need no credential of n8n's, through the proxy that n8n is set up with. */
export function sendPlain(context: Pick<IExecuteFunctions, 'helpers'>): SendRequest {
	const sendOnce: SendRequest = async (request) => {
		try {
			const response = await context.helpers.httpRequest({
				...toOptions(request),
				ignoreHttpStatusErrors: true,
			});
			return toAnswer(response as FullResponse);
		} catch (error) {
			return answerIn(error);
		}
	};
	return async (request) => await within(request.timeoutMs, sendOnce(request));
}
