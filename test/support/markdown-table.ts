/** A table of Markdown, set as Prettier sets it. */
export function toTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = headings.map((heading, column) =>
		Math.max(...[heading, ...rows.map((row) => row[column] ?? '')].map(({ length }) => length)),
	);
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	const rule = widths.map((width) => '-'.repeat(width));
	return [headings, rule, ...rows].map(line).join('\n');
}
