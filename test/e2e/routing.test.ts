import { join } from 'node:path';
import { DateTime } from 'luxon';
import { startsOf } from './support/offers';
import { useStage } from './support/stage';

const stage = useStage();
const DIST = join(__dirname, '../../dist');

beforeEach(async () => {
	await stage.startWeek();
});

describe('a lead who tells where they are', () => {
	test('is offered times on their own clock', async () => {
		const alex = stage.prospect({ timezone: '', location: 'Greater Munich Metropolitan Area' });
		const { leadId } = await alex.fillInForm();
		const { db } = stage.store();
		const lead = await db
			.selectFrom('leads')
			.select(['timezone', 'timezone_source'])
			.where('id', '=', leadId)
			.executeTakeFirstOrThrow();
		expect(lead).toEqual({ timezone: 'Europe/Berlin', timezone_source: 'location' });
	});

	test('is routed for a reason that stands in the audit trail, rep by rep', async () => {
		const alex = stage.prospect();
		const { leadId } = await alex.fillInForm();
		const events = await stage.store().eventsOf(leadId);
		const routed = events.find(({ type }) => type === 'lead.routed');
		const { trace } = JSON.parse(routed?.data ?? '{}') as {
			trace: { status: string; reason: string }[];
		};
		expect(trace.map(({ status }) => status).sort()).toEqual(['chosen', 'eligible']);
		for (const { reason } of trace) expect(reason).toMatch(/share/);
	});
});

describe('a lead who says when it suits', () => {
	test('is offered times within what they said, and no others', async () => {
		const alex = stage.prospect();
		await alex.fillInForm();
		await alex.reply('None of these, sorry. Thursday between 13:00 and 16:00 would be great.');
		const { db } = stage.store();
		const proposal = await db
			.selectFrom('proposals')
			.select('slots')
			.where('lead_id', '=', alex.leadId)
			.where('status', '=', 'open')
			.executeTakeFirstOrThrow();
		const starts = startsOf({ slots: JSON.parse(proposal.slots) as { start: string }[] } as never);
		expect(starts.length).toBeGreaterThan(0);
		for (const start of starts) {
			// The weeks that the suite plays reach into summer: only the wall clock tells.
			const { weekday, hour } = DateTime.fromISO(start, { zone: 'Europe/Berlin' });
			expect(weekday).toBe(4);
			expect(hour).toBeGreaterThanOrEqual(13);
			expect(hour).toBeLessThan(16);
		}
	});
});

/** What is loaded at first use only: a package that the build left unusable would be found by a customer first. */
describe('the built pack', () => {
	const load = <Module extends object>(path: string) =>
		jest.requireActual<Module>(join(DIST, path));

	test('knows public holidays', async () => {
		const { publicHolidays } = load<typeof import('../../adapters/holidays/public-holidays')>(
			'adapters/holidays/public-holidays.js',
		);
		expect(await publicHolidays('DE-BY', '2026-12-01', '2026-12-31')).toEqual([
			'2026-12-25',
			'2026-12-26',
		]);
	});

	test('builds requests with the SDK of Google', async () => {
		const { googleCalendars } = load<typeof import('../../adapters/calendars/google/free-busy')>(
			'adapters/calendars/google/free-busy.js',
		);
		const asked: string[] = [];
		const source = googleCalendars(async ({ url }) => {
			asked.push(url);
			const text = JSON.stringify({ calendars: { 'ada@example.com': { busy: [] } } });
			return { status: 200, headers: {}, text };
		});
		const rep = {
			id: 'ada',
			name: 'Ada Example',
			email: 'ada@example.com',
			phone: null,
			timezone: 'UTC',
			workingHours: {},
		};
		const busy = await source.listBusy({
			reps: [rep],
			from: Date.parse('2026-11-24T00:00:00Z'),
			to: Date.parse('2026-11-25T00:00:00Z'),
			exceptBookingId: null,
			exceptLeadId: null,
		});
		expect(busy.get('ada')).toEqual({ blocks: [] });
		expect(asked).toEqual([expect.stringContaining('/calendar/v3/freeBusy')]);
	});

	test('tells companies from free mail providers', () => {
		const { companyDomain } = load<typeof import('../../domain/routing/company-domain')>(
			'domain/routing/company-domain.js',
		);
		expect([companyDomain('a@acme.example'), companyDomain('a@gmail.com')]).toEqual([
			'acme.example',
			null,
		]);
	});
});
