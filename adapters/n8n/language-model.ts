import type { IExecuteFunctions } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import type { AskModel, ChatMessage } from '../../domain/replies/model/chat-message';
import type { Checked } from '../../domain/replies/model/checked';

/** The part of LangChain's models that is used here; n8n's sub-nodes bring LangChain with them. */
interface LanguageModel {
	invoke(
		messages: readonly ChatMessage[],
		options: { readonly signal: AbortSignal },
	): Promise<unknown>;
}

export interface ChatOptions {
	readonly itemIndex: number;
	/** For all questions together, from the first one on. */
	readonly timeLimitSeconds: number;
}

/**
 * Opens a conversation with the language model that is connected to a node. What goes wrong comes as a fault, in words
 * that hold nothing of the messages nor of the credential; n8n shows the details at the model's own node.
 */
export function openChat(
	context: IExecuteFunctions,
	{ itemIndex, timeLimitSeconds }: ChatOptions,
): AskModel {
	const limit = AbortSignal.timeout(timeLimitSeconds * 1000);
	const stopped = context.getExecutionCancelSignal();
	const signal = stopped ? AbortSignal.any([limit, stopped]) : limit;
	let connecting: ReturnType<typeof connect> | undefined;
	const ask: AskModel = async (messages) => {
		connecting ??= connect(context, itemIndex);
		const model = await connecting;
		if ('fault' in model) return model;
		return { value: textOf(await model.value.invoke(messages, { signal })) };
	};
	return async (messages) => {
		try {
			return await untilAborted(signal, async () => await ask(messages));
		} catch (error) {
			if (limit.aborted) return { fault: `it gave no answer within ${timeLimitSeconds} s` };
			if (signal.aborted) return { fault: 'the run was stopped' };
			const status = statusIn(error);
			return { fault: status ? `its service answered ${status}` : 'its service gave no answer' };
		}
	};
}

async function connect(
	context: IExecuteFunctions,
	itemIndex: number,
): Promise<Checked<LanguageModel>> {
	try {
		const type = NodeConnectionTypes.AiLanguageModel;
		const model = await context.getInputConnectionData(type, itemIndex);
		return model ? { value: model as LanguageModel } : { fault: 'none is connected' };
	} catch (error) {
		// Such as "A Model sub-node must be connected and enabled".
		return { fault: `it could not be set up: ${(error as Error).message}` };
	}
}

/** Not every model heeds the signal. */
async function untilAborted<Result>(
	signal: AbortSignal,
	work: () => Promise<Result>,
): Promise<Result> {
	signal.throwIfAborted();
	const aborted = new Promise<never>((_resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
	});
	return await Promise.race([work(), aborted]);
}

/** Chat models give a message whose content is a text or blocks of which some are text; others give a text. */
function textOf(answer: unknown): string {
	if (typeof answer === 'string') return answer;
	const content = (answer as { content?: unknown } | null)?.content;
	if (typeof content === 'string') return content;
	const blocks = Array.isArray(content) ? (content as { type?: unknown; text?: unknown }[]) : [];
	return blocks.map(({ type, text }) => (type === 'text' ? String(text) : '')).join('');
}

/** The HTTP status of the service's answer, where an error or what caused it tells. */
function statusIn(error: unknown): number | null {
	for (let thrown = error, depth = 0; thrown && depth < 4; depth += 1) {
		const { status, statusCode, cause } = thrown as Record<string, unknown>;
		const found = Number(status ?? statusCode);
		if (found >= 100 && found < 600) return found;
		thrown = cause;
	}
	return null;
}
