const HONORIFICS = /^(?:(?:dr|prof|mr|mrs|ms|mx|miss|herr|frau|mme|ing|dipl)\b\.?-? *)+/i;

/** What no first name holds, but what people who abuse forms to send their own messages do. */
const NOT_A_NAME = /[\d@/:<>{}]|www\.|\.\w/;

/**
 * The name to greet with, or null when there is none to be sure of. "Dr. Anna Berg" and "Berg, Anna" give "Anna",
 * "anna berg" gives "Anna".
 */
export function firstNameOf(name: string | null): string | null {
	if (!name || NOT_A_NAME.test(name)) return null;
	const [last = '', given] = name.split(',');
	const words = (given?.trim() || last.trim()).replace(HONORIFICS, '').split(/\s+/);
	const [first = ''] = words;
	if (!/\p{L}/u.test(first) || first.length > 40) return null;
	return first === first.toLowerCase() ? capitalise(first) : first;
}

function capitalise(word: string): string {
	const [first = '', ...rest] = word;
	return first.toUpperCase() + rest.join('');
}
