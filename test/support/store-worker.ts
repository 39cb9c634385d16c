import type { Transport } from '../../adapters/channels/transport';
import { appendAudit } from '../../adapters/store/audit';
import { insertBooking } from '../../adapters/store/bookings';
import { newestSeq, readPlace } from '../../adapters/store/consumers';
import { once } from '../../adapters/store/idempotency';
import { saveLead } from '../../adapters/store/leads';
import { openStore } from '../../adapters/store/open-store';
import { claimDueTouches, finishTouch, startSending } from '../../adapters/store/touches';
import type { Store, StoreConfig } from '../../adapters/store/work';
import type { Instant, Lead, PoolMember, Rep } from '../../domain/model';
import { bookMeeting } from '../../flow/book-meeting';
import { findMeetingsAtRisk } from '../../flow/find-at-risk';
import { handOutNext } from '../../flow/hand-out-events';
import type { Reader } from '../../flow/hand-out-events';
import { recordSignal } from '../../flow/record-signals';
import { routeLead } from '../../flow/route-lead';
import { noServices } from '../../flow/services';
import { pause } from '../../nodes/BookingTrigger/pause';
import {
	booking,
	bookingInput,
	change,
	ENGAGEMENT,
	mailsTo,
	pricingVisit,
	routeInput,
	workContext,
} from './flow-records';

/** What a process of its own does to a store. */
export type Job =
	| { readonly task: 'open' }
	| { readonly task: 'book'; lead: Lead; starts: readonly Instant[] }
	| { readonly task: 'claim-and-send'; now: Instant }
	| { readonly task: 'claim-and-hang'; now: Instant }
	| { readonly task: 'book-and-hang'; lead: Lead; start: Instant }
	| { readonly task: 'once'; keys: readonly string[] }
	| { readonly task: 'save-leads'; phones: readonly string[] }
	| { readonly task: 'append-audit'; count: number }
	| { readonly task: 'record-signals'; keys: readonly string[] }
	| { readonly task: 'find-at-risk'; now: Instant }
	| { readonly task: 'hand-out'; consumerId: string }
	| { readonly task: 'hand-out-and-hang'; consumerId: string }
	| { readonly task: 'rush'; wishes: readonly Wish[]; rep: Rep }
	| { readonly task: 'book-until-step'; step: number; wish: Wish; rep: Rep; mailPort: number }
	| { readonly task: 'route'; members: readonly PoolMember[]; count: number };

export interface Wish {
	readonly lead: Lead;
	readonly start: Instant;
}

export interface WorkerStart {
	readonly config: StoreConfig;
	readonly job: Job;
}

async function run(store: Store, job: Job): Promise<unknown> {
	switch (job.task) {
		case 'open':
			return 'opened';
		case 'book':
			return await bookEach(store, job);
		case 'claim-and-send':
			return await sendAllDue(store, job.now);
		case 'claim-and-hang':
			await claim(store, job.now, 2);
			return await hang();
		case 'book-and-hang':
			return await change(store, async (work) => {
				await insertBooking(work, booking(job.lead, job.start));
				return await hang();
			});
		case 'once':
			return await answerEach(store, job.keys);
		case 'save-leads':
			return await saveEach(store, job.phones);
		case 'append-audit':
			return await appendEach(store, job.count);
		case 'record-signals':
			return await recordEach(store, job.keys);
		case 'find-at-risk':
			return await findRisks(store, job.now);
		case 'hand-out':
			return await handOutAll(store, job.consumerId);
		case 'hand-out-and-hang':
			return await handOutOne(store, job.consumerId, hang);
		case 'rush':
			return await bookAll(store, job);
		case 'book-until-step':
			return await bookUntil(store, job);
		case 'route':
			return await routeEach(store, job);
	}
}

async function bookEach(
	store: Store,
	{ lead, starts }: Extract<Job, { task: 'book' }>,
): Promise<string[]> {
	const results: string[] = [];
	for (const start of starts) {
		try {
			await change(store, (work) => insertBooking(work, booking(lead, start)));
			results.push('booked');
		} catch (error) {
			results.push((error as { code: string }).code);
		}
	}
	return results;
}

/** Books a time for each lead, all at once; gives how each was answered. */
async function bookAll(
	store: Store,
	{ wishes, rep }: Extract<Job, { task: 'rush' }>,
): Promise<string[]> {
	const answers = wishes.map(async ({ lead, start }) => {
		const context = { ...workContext(), store };
		const { status } = await bookMeeting(context, bookingInput({ lead, rep, start }));
		return status;
	});
	return await Promise.all(answers);
}

/**
 * Books, and kills its own process at a step: after so many commits and mails, a mail counting twice, before and after
 * it. Gives "booked" when there are not so many.
 */
async function bookUntil(
	store: Store,
	{ step, wish, rep, mailPort }: Extract<Job, { task: 'book-until-step' }>,
): Promise<string> {
	let steps = 0;
	const count = () => {
		steps += 1;
		if (steps === step) process.kill(process.pid, 'SIGKILL');
	};
	const counted: Store = {
		...store,
		transaction: async (context, work) => {
			const result = await store.transaction(context, work);
			count();
			return result;
		},
	};
	const transports = mailsTo(mailPort);
	const { email } = transports.byChannel;
	const countedMail: Transport = {
		...email,
		deliver: async (message, call) => {
			count();
			const result = await email.deliver(message, call);
			count();
			return result;
		},
	};
	const byChannel = { ...transports.byChannel, email: countedMail };
	const { status } = await bookMeeting(
		{ ...workContext(), store: counted },
		{
			...bookingInput({ ...wish, rep }),
			services: { ...noServices(), transports: { ...transports, byChannel } },
		},
	);
	return status;
}

async function claim(store: Store, now: Instant, limit: number) {
	const claimToken = `claim_${process.pid}_${performance.now()}`;
	const options = { limit, leaseMinutes: 5, claimToken };
	return await change(store, (work) => claimDueTouches(work, options), now);
}

async function sendAllDue(store: Store, now: Instant): Promise<string[]> {
	const sent: string[] = [];
	for (;;) {
		const touches = await claim(store, now, 3);
		if (!touches.length) return sent;
		for (const { id, claimToken } of touches) {
			const mine = await change(store, (work) => startSending(work, id, claimToken ?? ''), now);
			if (!mine) continue;
			sent.push(id);
			const result = { status: 'sent', reason: null } as const;
			await change(store, (work) => finishTouch(work, id, result), now);
		}
	}
}

async function answerEach(store: Store, keys: readonly string[]): Promise<string[]> {
	const answers: string[] = [];
	for (const key of keys) {
		const { result } = await change(store, (work) =>
			once(work, 'form', key, async () => {
				await appendAudit(work, { type: 'form.answered', data: { key } });
				return work.newId('answer');
			}),
		);
		answers.push(result);
	}
	return answers;
}

async function saveEach(store: Store, phones: readonly string[]): Promise<string[]> {
	const ids: string[] = [];
	for (const phone of phones) {
		const contact = { email: `lead${phone}@example.com`, phone };
		const { lead } = await change(store, (work) => saveLead(work, contact));
		ids.push(lead.id);
	}
	return ids;
}

async function appendEach(store: Store, count: number): Promise<number> {
	for (let index = 0; index < count; index += 1) {
		await change(store, (work) => appendAudit(work, { type: `worker.${process.pid}` }));
	}
	return count;
}

/** Records visits of one lead one after the other; gives how each was taken. */
async function recordEach(store: Store, keys: readonly string[]): Promise<string[]> {
	const taken: string[] = [];
	for (const key of keys) {
		const context = { ...workContext(), store };
		const recorded = await recordSignal(context, pricingVisit(key), ENGAGEMENT);
		if ('refused' in recorded) taken.push(recorded.refused);
		else taken.push(recorded.repeated ? 'repeated' : recorded.engagement.status);
	}
	return taken;
}

async function findRisks(store: Store, now: Instant): Promise<string[]> {
	const input = { lookAheadHours: 72, threshold: 40, limit: 100 };
	const found = await findMeetingsAtRisk({ ...workContext(now), store }, input);
	return found.map(({ booking: { id } }) => id);
}

/** Hands out what other processes leave to this one; gives the numbers of the events. */
async function handOutAll(store: Store, consumerId: string): Promise<number[]> {
	const seen: number[] = [];
	const last = await newestSeq(store.db);
	while ((await readPlace(store.db, consumerId)) < last) {
		await handOutOne(store, consumerId, async (events) => {
			seen.push(...events.map(({ event }) => event.seq));
		});
	}
	return seen;
}

async function handOutOne(store: Store, consumerId: string, handOut: Reader['handOut']) {
	const context = {
		store,
		newChange: () => workContext(new Date().toISOString()),
		pause,
		closing: new AbortController().signal,
		warn: (error: unknown) => {
			throw error;
		},
	};
	const filter = { types: [], outcomes: [], pools: [] };
	return await handOutNext(context, { consumerId, filter, limit: 1, handOut });
}

/** Routes leads of this process's own one after the other; gives the rep of each. */
async function routeEach(
	store: Store,
	{ members, count }: Extract<Job, { task: 'route' }>,
): Promise<(string | null)[]> {
	const reps: (string | null)[] = [];
	for (let index = 0; index < count; index += 1) {
		const email = `lead-${process.pid}-${index}@example.com`;
		const context = { ...workContext(), store };
		const { rep } = await routeLead(context, routeInput(members, { contact: { email } }));
		reps.push(rep?.id ?? null);
	}
	return reps;
}

async function hang(): Promise<never> {
	process.send?.('hanging');
	return await new Promise<never>(() => undefined);
}

/** Waits for a word of the parent, so that all processes begin at the same moment. */
async function nextMessage(): Promise<unknown> {
	return await new Promise((resolve) => process.once('message', resolve));
}

async function main(): Promise<void> {
	const { config, job } = (await nextMessage()) as WorkerStart;
	// What is wrong with the store is told as the job's result.
	if (job.task !== 'open') await openStore(config).catch(() => undefined);
	process.send?.('ready');
	await nextMessage();
	try {
		const store = await openStore(config);
		const result = await run(store, job);
		await store.close();
		process.send?.({ result });
	} catch (error) {
		const { message, code, hint } = error as { message: string; code?: string; hint?: string };
		process.send?.({ error: { message, code, hint } });
	}
	process.disconnect();
}

void main();
