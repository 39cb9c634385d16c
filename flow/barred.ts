import { isOptedOut } from '../adapters/store/opt-outs';
import type { Db } from '../adapters/store/work';
import type { Audience, MessageChannel } from '../domain/model';

/** Answers to STOP, START and HELP: the law and the carriers want them sent, also after an opt-out. */
const COMPLIANCE_KINDS = new Set(['opted_out', 'opted_in', 'help']);

export function isCompliance(kind: string): boolean {
	return COMPLIANCE_KINDS.has(kind);
}

export interface Addressed {
	readonly audience: Audience;
	readonly channel: MessageChannel;
	readonly address: string;
	readonly kind: string;
}

/** Whether the person has opted out of getting such a message there. */
export async function isBarred(
	db: Db,
	{ audience, channel, address, kind }: Addressed,
): Promise<boolean> {
	if (audience !== 'lead' || channel === 'slack' || isCompliance(kind)) return false;
	return await isOptedOut(db, channel, address);
}
