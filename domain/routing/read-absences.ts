import { parseOutOfOffice } from '../availability/date-rules';
import { BookingFlowError } from '../error';
import type { PoolMember } from '../model';
import type { Absence } from './simulation-input';

const ENTRY = /^(\S+)\s+(.+)$/;

/**
 * Absences as a person writes them: "ben@example.com 2026-12-01 to 2026-12-07; cleo@example.com 2026-12-24". Throws
 * `input-unusable` naming what is not understood.
 */
export function readAbsences(text: string, members: readonly PoolMember[]): readonly Absence[] {
	const entries = text
		.split(/[;\n]/)
		.map((entry) => entry.trim())
		.filter(Boolean);
	return entries.flatMap((entry) => {
		const [, name = '', dates = ''] = ENTRY.exec(entry) ?? [];
		const rep = members.find(
			({ id, email }) => id.toLowerCase() === name.toLowerCase() || email === name.toLowerCase(),
		);
		if (!rep) throw unusable(entry);
		return parseOutOfOffice(dates, 'Absences').map((range) => ({ ...range, repId: rep.id }));
	});
}

function unusable(entry: string): BookingFlowError {
	return new BookingFlowError(
		'input-unusable',
		`Absences: "${entry}" does not begin with the e-mail or ID of a rep of the team.`,
		'Write reps with their dates such as "ben@example.com 2026-12-01 to 2026-12-07".',
	);
}
