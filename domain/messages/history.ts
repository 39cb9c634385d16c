import { oneLine, shorten } from '../lead/clean-text';
import type { Instant, Message } from '../model';
import { DEFAULT_LOCALE, formatDay, formatTime } from './format-time';

const MESSAGES = 6;
const LETTERS_EACH = 300;

export interface HistoryFormat {
	readonly leadName: string;
	/** The reader's zone. */
	readonly timezone: string;
}

/** The last messages of a conversation, one line each, oldest first, for the rep who takes over. */
export function formatHistory(
	messages: readonly Pick<Message, 'direction' | 'text' | 'at' | 'channel'>[],
	{ leadName, timezone }: HistoryFormat,
): string {
	return messages
		.slice(-MESSAGES)
		.map(({ direction, text, at }) => {
			const who = direction === 'in' ? leadName : 'We';
			return `${whenShort(at, timezone)}, ${who}: ${shorten(oneLine(text), LETTERS_EACH)}`;
		})
		.join('\n');
}

function whenShort(at: Instant, timezone: string): string {
	const day = formatDay(at, timezone, { locale: DEFAULT_LOCALE, withDate: true });
	return `${day}, ${formatTime(at, timezone, DEFAULT_LOCALE)}`;
}
