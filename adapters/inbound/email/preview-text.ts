import { BookingFlowError } from '../../../domain/error';

/** Gmail cuts at some 200 characters, Outlook at 255. */
const SURELY_WHOLE = 150;

/** The same sentence as before a quote in a mail, here in the middle of one line. */
const INTRO =
	/\s(?:On|Am|Le|El|Em|Il|Op)\s(?=[^<>\n]{0,80}\d)[^\n]{5,200}?(?:wrote|schrieb[^:]{0,60}|écrit|escribió|escreveu|scritto|schreef[^:]{0,60})\s?:/u;

const ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
};

/**
 * The sender's own words in the preview of a mail, where they fit into it. Throws `input-unusable` where more may
 * follow: half a sentence can say the opposite of the whole one.
 */
export function previewText(preview: string): string {
	const text = preview.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
	const intro = INTRO.exec(text);
	if (intro) return text.slice(0, intro.index).trim();
	if (text.length < SURELY_WHOLE) return text.trim();
	throw new BookingFlowError(
		'input-unusable',
		'The e-mail came without its text: there is only the beginning of it.',
		'In Gmail Trigger switch off Simplify; in Microsoft Outlook Trigger set Output to Raw.',
	);
}
