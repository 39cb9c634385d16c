const LONGEST_INTRO = 300;
const MOST_LINES = 3;

/** "Mon, Nov 30, 2026 at 9:12 Dana <dana@example.com> wrote:": a date, an address and a colon, in whatever language. */
const WITH_ADDRESS =
	/\d.{0,200}<[^<>\s]{1,100}@[^<>\s]{1,100}>\)?(?:\s+[\p{L}()]{1,12}){0,3}\s?[:：]$/u;

/** Without an address only the verb tells. German and Nordic mails have the name behind it. */
const BY_VERB =
	/^(?:on|le|el|il|am|em|op|den|w dniu|dnia|pe|ma|ti|ke|to|la|su)\s.{0,200}(?:wrote|writes|écrit|escribió|escreveu|scritto|kirjoitti|napisał(?:\(a\))?|pisze|schrieb.{0,80}|schreef.{0,80}|skrev.{0,80})\s?[:：]$/iu;

/** Marks and dashes around it, as in "> On ... wrote:" and "---- On ... wrote ----". */
function bare(line: string): string {
	const inside = line.replace(/^[>\s-]+/u, '').trimEnd();
	return inside.replace(/\s?-{2,20}$/u, ':');
}

function isIntro(text: string): boolean {
	if (text.length > LONGEST_INTRO || !/\d/u.test(text)) return false;
	return WITH_ADDRESS.test(text) || BY_VERB.test(text);
}

/**
 * How many lines the sentence before a quote ("On ... Dana wrote:") takes from the line at `at`, 0 when none starts
 * there. Mail programs break it where it grows long, never at an empty line.
 */
export function quoteIntroLength(lines: readonly string[], at: number): number {
	let joined = '';
	for (let length = 1; length <= MOST_LINES; length += 1) {
		const line = lines[at + length - 1];
		if (!line?.trim() || joined.length + line.length > LONGEST_INTRO) return 0;
		joined = `${joined} ${line.trim()}`.trimStart();
		if (isIntro(bare(joined))) return startsLater(lines, at, length) ? 0 : length;
	}
	return 0;
}

/** A line of the sender's own above the intro is none of it. */
function startsLater(lines: readonly string[], at: number, length: number): boolean {
	return length > 1 && quoteIntroLength(lines.slice(0, at + length), at + 1) > 0;
}
