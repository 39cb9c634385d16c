import type { Offer, Player } from '../../../demo/player.mts';
import type { E2eStage } from './stage';

export interface Offered {
	readonly player: Player;
	readonly offer: Offer;
}

/** Two people who have just been offered the very same times of the same rep. */
export async function offerTheSameTimes(stage: E2eStage): Promise<readonly [Offered, Offered]> {
	const first = new Map<string, Offered>();
	for (;;) {
		const player = stage.prospect();
		const offered = { player, offer: await player.fillInForm() };
		const earlier = first.get(offered.offer.rep);
		if (earlier) {
			expect(startsOf(offered.offer)).toEqual(startsOf(earlier.offer));
			return [earlier, offered];
		}
		first.set(offered.offer.rep, offered);
	}
}

/** The offered starts as UTC instants. */
export function startsOf({ slots }: Pick<Offer, 'slots'>): readonly string[] {
	return slots.map(({ start }) => new Date(start).toISOString());
}
