import type { IExecuteFunctions, ILoadOptionsFunctions } from 'n8n-workflow';
import type { HttpAnswer, SendRequest, TimedRequest } from '../http/send-request';
import type { FullResponse } from './http-exchange';
import { answerIn, toAnswer, toOptions, within } from './http-exchange';

/** n8n keeps the token of a Slack user where its own Slack node looks for it. */
const SLACK_USER_TOKEN = {
	oauth2: { tokenType: 'Bearer', property: 'authed_user.access_token' },
} as const;

/** A node at work, or one whose dropdown is being filled. */
type RequestContext = IExecuteFunctions | ILoadOptionsFunctions;

/**
 * Carries requests by n8n's own helper, which knows the credential, refreshes its token and goes through the proxy
 * that n8n is set up with.
 */
export function sendWithCredential(context: RequestContext, credentialType: string): SendRequest {
	return async (request) =>
		// n8n gives the token endpoint five minutes, whatever the time limit of the request.
		await within(request.timeoutMs, sendOnce(context, credentialType, request));
}

async function sendOnce(
	context: RequestContext,
	credentialType: string,
	request: TimedRequest,
): Promise<HttpAnswer> {
	try {
		const response = await context.helpers.httpRequestWithAuthentication.call(
			context as IExecuteFunctions,
			credentialType,
			{
				...toOptions(request),
				// n8n refreshes the token of an OAuth credential only when a 401 is thrown (request-helpers/oauth.js).
				ignoreHttpStatusErrors: { ignore: true, except: [401] },
			},
			credentialType === 'slackOAuth2Api' ? SLACK_USER_TOKEN : undefined,
		);
		return toAnswer(response as FullResponse);
	} catch (error) {
		return answerIn(error);
	}
}
