import type { DeliverRequest, HttpAnswer, HttpRequest } from '../../http/send-request';
import { answeredOddly } from '../../provider-error';

export const HUBSPOT = 'HubSpot';

/** An answer with a status other than 2xx. */
export class HubspotRefusal extends Error {
	readonly answer: HttpAnswer;

	constructor(answer: HttpAnswer) {
		super(`HubSpot answered ${answer.status}.`);
		this.answer = answer;
	}
}

/** There was no answer; `cause` is what was thrown in its place. */
export class NotCarried extends Error {
	constructor(cause: unknown) {
		super('HubSpot gave no answer.', { cause });
	}
}

/** What all modules of HubSpot's SDK have, each with classes of its own that are generated alike. */
interface SdkModule<Configuration> {
	readonly ResponseContext: new (
		status: number,
		headers: Record<string, string>,
		body: { text(): Promise<string>; binary(): Promise<Buffer> },
	) => object;
	wrapHttpLibrary(library: never): object;
	createConfiguration(parts: never): Configuration;
}

interface SdkRequest {
	getHttpMethod(): string;
	getUrl(): string;
	getHeaders(): Record<string, string>;
	getBody(): unknown;
}

/**
 * Has a module build the requests and read the answers; `deliver` carries and repeats them. The SDK's Client above the
 * modules keeps its retries in one place for the whole process, so it is not used.
 */
export function configure<Configuration>(
	sdk: SdkModule<Configuration>,
	deliver: DeliverRequest,
): Configuration {
	const send = async (request: SdkRequest) => {
		const { status, text } = await carry(deliver, toRequest(request));
		const body = { text: async () => text, binary: async () => Buffer.from(text) };
		return new sdk.ResponseContext(status, { 'content-type': 'application/json' }, body);
	};
	const httpApi = sdk.wrapHttpLibrary({ send } as never);
	return sdk.createConfiguration({ httpApi } as never);
}

/**
 * What the SDK gives, or `instead` of a refusal. Throws a HubspotRefusal, NotCarried, or a ProviderError when the SDK
 * cannot read the answer.
 */
export async function ask<Result>(
	question: () => Promise<Result>,
	instead: (refusal: HttpAnswer) => Result | undefined = () => undefined,
): Promise<Result> {
	try {
		return await question();
	} catch (error) {
		if (error instanceof NotCarried) throw error;
		if (!(error instanceof HubspotRefusal)) throw answeredOddly(HUBSPOT);
		const result = instead(error.answer);
		if (result === undefined) throw error;
		return result;
	}
}

async function carry(deliver: DeliverRequest, request: HttpRequest): Promise<HttpAnswer> {
	const answer = await deliver(request).catch((error: unknown) => {
		throw error instanceof HubspotRefusal ? error : new NotCarried(error);
	});
	if (answer.status < 200 || answer.status > 299) throw new HubspotRefusal(answer);
	return answer;
}

function toRequest(request: SdkRequest): HttpRequest {
	const body = request.getBody();
	return {
		method: request.getHttpMethod() as HttpRequest['method'],
		url: request.getUrl(),
		headers: { ...request.getHeaders() },
		body: typeof body === 'string' ? body : null,
	};
}
