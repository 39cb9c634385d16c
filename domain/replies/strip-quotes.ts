import { withoutSignature } from './strip-signature';

/** Longest text that is looked at for quotes and signatures, and longest own text that is read, in characters. */
const LOOKED_AT = 60_000;
export const READ_AT_MOST = 4_000;

const QUOTE_INTRO_END =
	/(?:wrote|writes|écrit|escribió|schrieb[^:]{0,80}|escreveu|scritto|schreef[^:]{0,80})\s?:$/iu;
const QUOTE_INTRO_START = /^[>\s]*(?:on|le|el|am|em|il|op)\s/iu;
const FORWARD_LINE =
	/^[-_\s]{2,40}(?:original message|forwarded message|ursprüngliche nachricht|message d'origine|mensaje original|mensagem original)/iu;
const HEADER_FROM = /^\*?(?:from|von|de|da)\s?:\*?\s/iu;
const HEADER_NEXT =
	/^\*?(?:sent|date|to|subject|cc|gesendet|an|betreff|envoyé|à|objet|enviado|para|asunto|assunto)\s?:/iu;
const DISCLAIMER =
	/^[\s*]*(?:confidential(?:ity)?\b|disclaimer\b|privileged|legal notice|this (?:e-?mail|message|communication)\b.{0,80}(?:confidential|intended|privileged|recipient|attachments?)|the (?:information|contents?) (?:contained )?(?:in|of) this|if you (?:are not|have received|received) (?:the intended|this)|please consider the environment|caution:|external (?:e-?mail|sender)|notice:)/iu;
const FOOTER =
	/(?:to (?:unsubscribe|opt[ -]out)\b.{0,40}(?:click|here|reply|visit|text|send)|(?:reply|text|send|txt) ["']?stop["']? to\b|(?:click|tap) here to unsubscribe|unsubscribe (?:here|from this list|link)\b.{0,3}$|manage (?:your )?(?:email )?preferences)/iu;

export interface OwnText {
	readonly text: string;
	/** True when the end of a very long text was left out. */
	readonly truncated: boolean;
}

function introLength(lines: readonly string[], at: number): number {
	if (!QUOTE_INTRO_START.test(lines[at] ?? '')) return 0;
	for (let length = 1; length <= 3; length += 1) {
		const joined = lines
			.slice(at, at + length)
			.join(' ')
			.trim();
		if (joined.length > 300) return 0;
		if (QUOTE_INTRO_END.test(joined)) return length;
	}
	return 0;
}

function startsMailHeader(lines: readonly string[], at: number): boolean {
	if (!HEADER_FROM.test((lines[at] ?? '').trim())) return false;
	return lines.slice(at + 1, at + 5).some((line) => HEADER_NEXT.test(line.trim()));
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
		if (FORWARD_LINE.test(line.slice(0, 200)) || startsMailHeader(lines, at)) break;
		if (DISCLAIMER.test(line.slice(0, 200))) break;
		const intro = introLength(lines, at);
		if (intro > 0) {
			// Without marks on the quoted lines nothing tells where the quote ends.
			if (!isQuoted(nextFilled(lines, at + intro))) break;
			at += intro - 1;
			continue;
		}
		if (isQuoted(line) || FOOTER.test(line.slice(0, 300))) continue;
		kept.push(line);
	}
	return kept;
}

/** What the sender wrote in this message: without quoted history, signature, disclaimer and footer. */
export function stripQuotes(text: string): OwnText {
	const looked = text.slice(0, LOOKED_AT).replace(/\r\n?/gu, '\n');
	const lines = looked.split('\n').slice(0, 2_000);
	const own = withoutSignature(withoutQuotes(lines)).join('\n').trim();
	const truncated = text.length > LOOKED_AT || own.length > READ_AT_MOST;
	return { text: own.slice(0, READ_AT_MOST), truncated };
}
