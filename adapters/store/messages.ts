import { BookingFlowError } from '../../domain/error';
import type { Instant, Message, MessageStatus } from '../../domain/model';
import { indexableKey } from './idempotency';
import type { MessageRow } from './schema';
import type { Db, Work } from './work';

export type NewMessage = Omit<Message, 'id' | 'at'>;

/** Writes a message to the log. The same idempotency key again gives the first message, as a duplicate. */
export async function insertMessage(
	work: Work,
	message: NewMessage,
): Promise<{ message: Message; duplicate: boolean }> {
	const row = toRow(work, message);
	const inserted = await work.db
		.insertInto('messages')
		.values(row)
		.onConflict((conflict) => conflict.column('idempotency_key').doNothing())
		.returning('id')
		.executeTakeFirst();
	if (inserted) return { message: toMessage(row), duplicate: false };
	const first = await work.db
		.selectFrom('messages')
		.selectAll()
		.where('idempotency_key', '=', row.idempotency_key)
		.executeTakeFirstOrThrow();
	return { message: toMessage(first), duplicate: true };
}

export async function setMessageStatus(
	{ db, now }: Work,
	id: string,
	status: MessageStatus,
	providerId?: string,
): Promise<void> {
	await db
		.updateTable('messages')
		.set({
			status,
			updated_at: now,
			...(providerId === undefined ? {} : { provider_id: providerId }),
		})
		.where('id', '=', id)
		.execute();
}

/** A message that has not gone out, as it is to go out now: words and address may have changed since. */
export async function rewriteMessage(
	{ db, now }: Work,
	id: string,
	{ channel, address, subject, text, status }: NewMessage,
): Promise<Message> {
	const row = await db
		.updateTable('messages')
		.set({ channel, address, subject, text, status, updated_at: now })
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirstOrThrow();
	return toMessage(row);
}

/** Whether a message about the booking is being sent, or was and nobody knows what came of it. */
export async function hasMessageUnderWay(db: Db, bookingId: string): Promise<boolean> {
	const message = await db
		.selectFrom('messages')
		.select('id')
		.where('booking_id', '=', bookingId)
		.where('status', '=', 'sending')
		.executeTakeFirst();
	return message !== undefined;
}

export async function findMessage(db: Db, id: string): Promise<Message | null> {
	const row = await db.selectFrom('messages').selectAll().where('id', '=', id).executeTakeFirst();
	return row ? toMessage(row) : null;
}

/** A message of ours by what its provider calls it. */
export async function findMessageByProviderId(db: Db, providerId: string): Promise<Message | null> {
	const row = await db
		.selectFrom('messages')
		.selectAll()
		.where('provider_id', '=', providerId)
		.where('direction', '=', 'out')
		.executeTakeFirst();
	return row ? toMessage(row) : null;
}

export async function requireMessage(db: Db, id: string): Promise<Message> {
	const message = await findMessage(db, id);
	if (message) return message;
	throw new BookingFlowError(
		'not-found',
		`There is no message "${id}" in the store.`,
		'Use the messageId that Send Message put on the item, and the same booking store.',
	);
}

/** The conversation from its beginning; of the same moment, what the lead said comes first. */
export async function listMessages(db: Db, leadId: string): Promise<Message[]> {
	const rows = await db
		.selectFrom('messages')
		.selectAll()
		.where('lead_id', '=', leadId)
		.orderBy('at')
		.orderBy('direction')
		.orderBy('id')
		.execute();
	return rows.map(toMessage);
}

/** The provider's id of the last e-mail from the lead: what an answer refers to. */
export async function lastEmailId(db: Db, leadId: string): Promise<string | null> {
	const row = await db
		.selectFrom('messages')
		.select('provider_id')
		.where('lead_id', '=', leadId)
		.where('direction', '=', 'in')
		.where('channel', '=', 'email')
		.where('kind', '!=', 'form')
		.orderBy('at', 'desc')
		.orderBy('id')
		.executeTakeFirst();
	return row?.provider_id ?? null;
}

export async function lastInboundAt(db: Db, leadId: string): Promise<Instant | null> {
	const { at } = await db
		.selectFrom('messages')
		.select((eb) => eb.fn.max('at').as('at'))
		.where('lead_id', '=', leadId)
		.where('direction', '=', 'in')
		.executeTakeFirstOrThrow();
	return at;
}

function toRow(work: Work, message: NewMessage): MessageRow {
	return {
		id: work.newId('message'),
		lead_id: message.leadId,
		booking_id: message.bookingId,
		touch_id: message.touchId,
		direction: message.direction,
		audience: message.audience,
		channel: message.channel,
		address: message.address,
		subject: message.subject,
		text: message.text,
		status: message.status,
		kind: message.kind,
		idempotency_key: indexableKey(message.idempotencyKey),
		provider_id: message.providerId,
		at: work.now,
		updated_at: work.now,
	};
}

function toMessage(row: MessageRow): Message {
	return {
		id: row.id,
		leadId: row.lead_id,
		bookingId: row.booking_id,
		touchId: row.touch_id,
		direction: row.direction as Message['direction'],
		audience: row.audience as Message['audience'],
		channel: row.channel as Message['channel'],
		address: row.address,
		subject: row.subject,
		text: row.text,
		status: row.status as MessageStatus,
		kind: row.kind,
		idempotencyKey: row.idempotency_key,
		providerId: row.provider_id,
		at: row.at,
	};
}
