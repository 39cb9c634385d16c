import { IANAZone } from 'luxon';
import type { ReplyInput } from '../reading';

/** The zone of clock times without a zone; UTC in place of one that nobody knows. */
export function prospectZone({ timezone }: Pick<ReplyInput, 'timezone'>): string {
	return IANAZone.isValidZone(timezone) ? timezone : 'UTC';
}
