import type { Channel } from '../../domain/model';
import type { Db, Work } from './work';

export interface ReachedAt {
	readonly channel: Channel;
	readonly address: string;
}

export interface NewOptOut extends ReachedAt {
	readonly leadId: string | null;
	/** "reply", "carrier", "rep" ... */
	readonly source: string;
	/** The words that asked for it. */
	readonly keyword: string | null;
}

/** From now on nothing goes to the address. Asking twice changes nothing. */
export async function recordOptOut(work: Work, optOut: NewOptOut): Promise<void> {
	await work.db
		.insertInto('opt_outs')
		.values({
			id: work.newId('opt_out'),
			...ledgerKey(optOut),
			lead_id: optOut.leadId,
			source: optOut.source,
			keyword: optOut.keyword,
			at: work.now,
			revoked_at: null,
		})
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** The person wants to hear from the flow again. The opt-out stays on record. */
export async function revokeOptOut({ db, now }: Work, reachedAt: ReachedAt): Promise<void> {
	const { channel, address } = ledgerKey(reachedAt);
	await db
		.updateTable('opt_outs')
		.set({ revoked_at: now })
		.where('channel', '=', channel)
		.where('address', '=', address)
		.where('revoked_at', 'is', null)
		.execute();
}

export async function isOptedOut(db: Db, channel: Channel, address: string): Promise<boolean> {
	const key = ledgerKey({ channel, address });
	const found = await db
		.selectFrom('opt_outs')
		.select('id')
		.where('channel', '=', key.channel)
		.where('address', '=', key.address)
		.where('revoked_at', 'is', null)
		.executeTakeFirst();
	return found !== undefined;
}

/** One phone number is one person, by SMS and by WhatsApp; e-mail addresses are the same in any case. */
function ledgerKey({ channel, address }: ReachedAt) {
	return {
		channel: channel === 'whatsapp' ? 'sms' : channel,
		address: channel === 'email' ? address.trim().toLowerCase() : address.trim(),
	};
}
