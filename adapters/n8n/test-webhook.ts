import type {
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { SIGNATURE_HEADER, signBody } from '../channels/webhook/signature';

const TEST = JSON.stringify({ type: 'test' });
const TIME_MS = 10_000;

/** The credential's Test button: posts a signed message of type "test", which the tool is to answer with 2xx. */
export async function testBookingWebhook(
	this: ICredentialTestFunctions,
	{ data }: ICredentialsDecrypted,
): Promise<INodeCredentialTestResult> {
	try {
		const answer = (await this.helpers.request({
			method: 'POST',
			uri: String(data?.['url'] ?? ''),
			headers: {
				'content-type': 'application/json',
				[SIGNATURE_HEADER]: signBody(TEST, String(data?.['secret'] ?? ''), Date.now()),
			},
			body: TEST,
			timeout: TIME_MS,
			simple: false,
			resolveWithFullResponse: true,
		})) as { statusCode: number };
		const { statusCode } = answer;
		const isGood = statusCode >= 200 && statusCode <= 299;
		if (isGood) return { status: 'OK', message: 'The tool took a signed test message.' };
		return {
			status: 'Error',
			message: `The tool answered ${statusCode} to a signed test message.`,
		};
	} catch (error) {
		return { status: 'Error', message: `The tool cannot be reached: ${(error as Error).message}` };
	}
}
