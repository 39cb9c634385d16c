import type { CrmCall, CrmContact, CrmIds, CrmMeeting } from '../../../adapters/crm/crm';
import { hubspotCrm } from '../../../adapters/crm/hubspot/hubspot-crm';
import type { HubspotSettings } from '../../../adapters/crm/hubspot/settings';
import type { SendRequest } from '../../../adapters/http/send-request';
import type { HubspotAccount, ObjectType } from '../../sandbox/hubspot/account';
import { hubspotAccount } from '../../sandbox/hubspot/account';
import { hubspot } from '../../sandbox/hubspot/hubspot';
import type { Sandbox } from '../../sandbox/server';
import { runWithSandbox, useSandbox } from '../../sandbox/use-sandbox';
import { hubspotOAuth2 } from '../support/hubspot-credentials';
import type { OwnCredential } from '../support/run-in-node';
import type { TestClock } from '../support/test-clock';
import { testClock } from '../support/test-clock';

export const CONTACT: CrmContact = {
	email: 'ada@example.com',
	phone: '+493012345678',
	firstName: 'Ada',
	lastName: 'Byron',
	company: 'Example Ltd',
	title: 'Head of Sales',
};

export const MEETING: CrmMeeting = {
	bookingId: 'booking_1',
	contact: CONTACT,
	rep: { name: 'Ben Example', email: 'ben@example.org' },
	isWithNewRep: false,
	title: 'Intro call with Ada Byron',
	description: 'Agenda: prices & dates\n\nBooked by reply.',
	location: 'https://meet.example.com/1',
	start: '2026-11-24T14:00:00.000Z',
	end: '2026-11-24T14:30:00.000Z',
	status: 'booked',
	attendance: 'unknown',
	stage: 'appointment_booked',
	dealName: 'Ada Byron (Example Ltd)',
	note: 'Mon 23 Nov, 10:00, Ada: Is <2 pm> free?',
};

export const SETTINGS: HubspotSettings = {
	pipeline: 'default',
	stages: {
		booked: 'appointmentscheduled',
		held: 'qualifiedtobuy',
		noShow: null,
		cancelled: 'closedlost',
	},
	setsOwner: true,
	writesNote: true,
};

export const NOTHING: CrmIds = { contactId: null, dealId: null, meetingId: null };

export interface RecordOptions {
	readonly meeting?: Partial<CrmMeeting>;
	readonly known?: CrmIds;
	readonly settings?: Partial<HubspotSettings>;
	readonly isRepeat?: boolean;
	readonly clock?: TestClock;
	/** From now. */
	readonly deadlineMs?: number;
	readonly onProgress?: CrmCall['onProgress'];
	/** Stands between the CRM and what carries its requests. */
	readonly through?: (send: SendRequest) => SendRequest;
}

export interface HubspotTest {
	readonly account: () => HubspotAccount;
	readonly sandbox: () => Sandbox;
	/** What `work` gives with requests that n8n's own helper carries. */
	readonly run: <Result>(
		work: (send: SendRequest) => Promise<Result>,
		credential?: OwnCredential,
	) => Promise<Result>;
	/** Records a meeting, and gives the ids. */
	readonly record: (options?: RecordOptions) => Promise<CrmIds>;
	/** How many objects there are: contacts, deals, meetings, notes. */
	readonly counts: () => readonly number[];
	/** What the one object of a type says. */
	readonly only: (type: ObjectType) => Readonly<Record<string, string>>;
	/** "METHOD /path" of the requests so far. */
	readonly calls: () => readonly string[];
}

/** A fresh HubSpot account for each test, in which Ben owns records. */
export function useHubspot(): HubspotTest {
	let account: HubspotAccount;
	const sandbox = useSandbox(() => {
		account = hubspotAccount();
		account.owners.push({ id: '77', email: 'ben@example.org' });
		return hubspot(account);
	}, 'hubspot-crm.json');
	const run: HubspotTest['run'] = async (work, credential = hubspotOAuth2('token-1')) => {
		// n8n would turn what is thrown inside a node into an error of its own.
		const [ended] = await runWithSandbox(sandbox(), credential, async (send) =>
			Promise.allSettled([work(send)]),
		);
		if (ended.status === 'rejected') throw ended.reason;
		return ended.value;
	};
	return {
		account: () => account,
		sandbox,
		run,
		record: async (options = {}) =>
			await run(async (send) => recordBy(options.through?.(send) ?? send, options)),
		counts: () =>
			(['contacts', 'deals', 'meetings', 'notes'] as const).map(
				(type) => account.list(type).length,
			),
		only: (type) => {
			const all = account.list(type);
			expect(all.length).toBe(1);
			return all[0]?.properties ?? {};
		},
		calls: () => sandbox().requests.map(({ method, path }) => `${method} ${path}`),
	};
}

export async function recordBy(send: SendRequest, options: RecordOptions): Promise<CrmIds> {
	const { clock = testClock(), deadlineMs = 8_000, isRepeat = false } = options;
	const crm = hubspotCrm(send, { ...SETTINGS, ...options.settings }, { clock });
	return await crm.record({ ...MEETING, ...options.meeting }, options.known ?? NOTHING, {
		deadline: clock.now() + deadlineMs,
		onProgress: options.onProgress ?? (async () => undefined),
		isRepeat,
	});
}
