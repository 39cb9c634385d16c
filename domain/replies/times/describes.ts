import type { Mention } from './mentions';
import { isExact } from './resolve';

/** Whether a mention names one hour, or a slot by its place. */
export function isDefinite(mention: Mention): boolean {
	return isExact(mention) || mention.position !== null;
}

/** Whether a mention says enough to be one of the offered slots. */
export function canPick(mention: Mention): boolean {
	if (mention.isGeneral && mention.clock === null) return false;
	if (mention.position !== null || mention.clock !== null || mention.part !== null) return true;
	return mention.days?.isOneDay === true;
}
