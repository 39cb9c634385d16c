import { startsMailHeader } from './mail-header-block';
import { quoteIntroLength } from './quote-intro';
import { withoutSignature } from './strip-signature';

/** Longest text that is looked at for quotes and signatures, and longest own text that is read, in characters. */
const LOOKED_AT = 60_000;
export const READ_AT_MOST = 4_000;

/** Lines that say that an older mail follows. */
const HISTORY_LINE =
	/^[-_\s]{2,40}(?:original message|forwarded message|reply message|ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message transféré|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht|oprindelig meddelelse|originalmeddelande|wiadomość oryginalna)|^begin forwarded message\s?:|^anfang der weitergeleiteten nachricht\s?:|^début du message (?:transféré|réexpédié)\s?:|^[^\p{L}]{0,10}.{0,40}reply above this line/iu;
const RULE = /^\s*[-_*=]{5,200}\s*$/u;
const DISCLAIMER =
	/^[\s*]*(?:confidential(?:ity)?\b|disclaimer\b|privileged|legal notice|this (?:e-?mail|message|communication)\b.{0,80}(?:confidential|intended|privileged|recipient|attachments?)|the (?:information|contents?) (?:contained )?(?:in|of) this|if you (?:are not|have received|received) (?:the intended|this)|please consider the environment|caution:|external (?:e-?mail|sender)|notice:)/iu;
const FOOTER =
	/(?:to (?:unsubscribe|opt[ -]out)\b.{0,40}(?:click|here|reply|visit|text|send)|(?:reply|text|send|txt) ["']?stop["']? to\b|(?:click|tap) here to unsubscribe|unsubscribe (?:here|from this list|link)\b.{0,3}$|manage (?:your )?(?:email )?preferences)/iu;

export interface OwnText {
	readonly text: string;
	/** True when the end of a very long text was left out. */
	readonly truncated: boolean;
}

function isQuoted(line: string | undefined): boolean {
	return line !== undefined && /^\s{0,3}[>|]/u.test(line);
}

function nextFilled(lines: readonly string[], from: number): string | undefined {
	return lines.slice(from).find((line) => line.trim() !== '');
}

function withoutQuotes(lines: readonly string[]): readonly string[] {
	const kept: string[] = [];
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at] ?? '';
		if (HISTORY_LINE.test(line.slice(0, 200)) || startsMailHeader(lines, at)) break;
		if (DISCLAIMER.test(line.slice(0, 200))) break;
		const intro = quoteIntroLength(lines, at);
		if (intro > 0) {
			// Without marks on the quoted lines nothing tells where the quote ends.
			if (!isQuoted(nextFilled(lines, at + intro))) break;
			at += intro - 1;
			continue;
		}
		if (isQuoted(line) || FOOTER.test(line.slice(0, 300))) continue;
		kept.push(line);
	}
	return withoutRule(kept);
}

/** A rule at the end belonged to what was cut. */
function withoutRule(lines: readonly string[]): readonly string[] {
	let end = lines.length;
	while (end > 0 && (RULE.test(lines[end - 1] ?? '') || !lines[end - 1]?.trim())) end -= 1;
	return lines.slice(0, end);
}

/** What the sender wrote in this message: without quoted history, signature, disclaimer and footer. */
export function stripQuotes(text: string): OwnText {
	const looked = text.slice(0, LOOKED_AT).replace(/\r\n?/gu, '\n');
	const lines = looked.split('\n').slice(0, 2_000);
	const own = withoutSignature(withoutQuotes(lines)).join('\n').trim();
	const truncated = text.length > LOOKED_AT || own.length > READ_AT_MOST;
	return { text: own.slice(0, READ_AT_MOST), truncated };
}
