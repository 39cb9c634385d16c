import { BookingFlowError } from '../error';
import type { PoolMember } from '../model';
import type { RouteInput } from './route-input';

/** Throws `input-unusable` on what no fair share can be worked out from. */
export function requireUsable(
	members: readonly PoolMember[],
	{ pool, slaHours }: Pick<RouteInput, 'pool' | 'slaHours'>,
): void {
	const ids = new Set<string>();
	for (const { id, name, weight } of members) {
		if (ids.has(id)) {
			throw new BookingFlowError(
				'input-unusable',
				`${name} (${id}) is in the pool "${pool}" twice.`,
				'Remove one of the two. To give a rep more leads, raise Weight.',
			);
		}
		ids.add(id);
		if (Number.isFinite(weight) && weight > 0) continue;
		throw new BookingFlowError(
			'input-unusable',
			`Weight of ${name} (${id}) is ${weight}; it must be a number above 0.`,
			'A rep with weight 2 gets twice the leads of a rep with weight 1. To leave a rep out, set Active to "no".',
		);
	}
	if (slaHours === undefined || slaHours === null) return;
	if (Number.isFinite(slaHours) && slaHours > 0) return;
	throw new BookingFlowError(
		'input-unusable',
		`Free Within (Hours) is ${slaHours}; it must be a number above 0.`,
		'Give the hours within which the lead must get a free slot, or leave it empty for any time.',
	);
}
