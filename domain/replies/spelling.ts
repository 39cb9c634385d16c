/** Words worth recognising with a slip in them; each at least six letters, none a slip away from another word in use. */
const WORDS = [
	'monday',
	'tuesday',
	'wednesday',
	'thursday',
	'friday',
	'saturday',
	'sunday',
	'tomorrow',
	'morning',
	'afternoon',
	'evening',
	'unsubscribe',
	'reschedule',
	'cancel',
	'confirm',
	'confirmed',
	'interested',
	'available',
	'appointment',
	'meeting',
	'perfect',
	'definitely',
	'january',
	'february',
	'september',
	'october',
	'november',
	'december',
] as const;

const REAL_NEIGHBOURS: ReadonlySet<string> = new Set([
	'cancer',
	'cancels',
	'conform',
	'mourning',
	'warning',
	'evenings',
	'mornings',
	'meetings',
	'meting',
	'seeting',
	'melting',
	'heating',
	'seating',
	'beating',
	'eating',
	'greeting',
	'confirms',
	'perfects',
	'prefect',
	'interests',
	'sundae',
	'horning',
	'leaning',
	'opening',
	'interesse',
	'canceled',
]);

/** Edits (insert, delete, replace, swap of neighbours) between two words, or `limit + 1` when there are more. */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const same = a[row - 1] === b[column - 1];
			let least = Math.min(
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + (same ? 0 : 1),
			);
			const swapped =
				row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
			current.push(least);
		}
		before = last;
		last = current;
	}
	return last[b.length] ?? limit + 1;
}

/** The intended word where one letter is off (two in a word of nine or more) and no other word is as near. */
export function correctSpelling(word: string): string {
	if (word.length < 5 || word.length > 14 || REAL_NEIGHBOURS.has(word)) return word;
	const near = WORDS.filter((known) => {
		const limit = known.length >= 9 ? 2 : 1;
		// "Interest" is a word of its own, not a clipped "interested".
		const isClipped = known.length - word.length === 2 && known.startsWith(word);
		return !isClipped && known[0] === word[0] && editDistance(word, known, limit) <= limit;
	});
	if ((WORDS as readonly string[]).includes(word)) return word;
	return near.length === 1 ? (near[0] ?? word) : word;
}
