import { readJsonLines } from './read-lines';
import type { TimezoneCase, TimezoneEval } from './timezone-case';
import { evaluateTimezones } from './timezone-case';

export function evaluateFile(file: string): TimezoneEval {
	return evaluateTimezones(readJsonLines<TimezoneCase>(file));
}
