import { readFileSync } from 'node:fs';

/** The JSON objects of a file, one a line; a line that is none throws with its number. */
export function readJsonLines<Line extends object>(file: string): readonly Line[] {
	return readFileSync(file, 'utf8')
		.split('\n')
		.flatMap((line, at) => (line.trim() ? [parseLine<Line>(line, `${file}:${at + 1}`)] : []));
}

function parseLine<Line extends object>(line: string, where: string): Line {
	try {
		const value: unknown = JSON.parse(line);
		if (typeof value === 'object' && value !== null) return value as Line;
	} catch {
		// Told below, with the line.
	}
	throw new Error(`${where} is not a JSON object.`);
}
