import { readCarrierKeyword } from '../carrier';
import { readContext } from '../context';
import { readKeywords } from '../keywords';
import type { ReplyInput, ReplyReading } from '../reading';
import { readInstructions } from '../times-reply';

/**
 * Why a reply is not shown to a language model, or null where it may be. What opts somebody out or in is for the rules
 * alone; a keyword or an automatic mail leaves nothing to make out; and one that gives a program orders gets no program.
 */
export function reasonNotToAsk(input: ReplyInput, byRules: ReplyReading): string | null {
	if (input.isAutomatic === true) return 'a machine wrote the message';
	if (byRules.optsOut || byRules.intent === 'opt_out') return 'the rules read an opt-out';
	if (byRules.intent === 'opt_in') return 'the rules read an opt-in';
	const context = readContext(input);
	if (context.tokens.length === 0) return 'there are no words of the sender in the message';
	if (readCarrierKeyword(context) ?? readKeywords(context)) return 'the message is a keyword';
	if (readInstructions(context)) return 'the message gives orders to a program';
	return null;
}
