import { sharpenTimezone } from '../../../domain/timezone/sharpen-timezone';

const UNKNOWN = {
	timezone: null,
	timezoneSource: 'none',
	timezoneConfidence: 0,
	phone: null,
} as const;
const IN_WINTER = 'Mon, 23 Nov 2026 10:02:11';

describe('sharpenTimezone', () => {
	it('names the offset where nothing is known', () => {
		expect(sharpenTimezone(UNKNOWN, `${IN_WINTER} -0800`)).toEqual({
			timezone: 'Etc/GMT+8',
			source: 'email_header',
			confidence: 0.3,
		});
	});

	it('settles which zone of the country it is', () => {
		const american = {
			...UNKNOWN,
			timezone: 'America/New_York',
			timezoneSource: 'country',
			timezoneConfidence: 0.4,
		} as const;
		expect(sharpenTimezone(american, `${IN_WINTER} -0800`)).toMatchObject({
			timezone: 'America/Los_Angeles',
			source: 'country',
		});
	});

	it('settles which zone a number of several is in', () => {
		const russian = { ...UNKNOWN, phone: '+79161234567' };
		const guess = sharpenTimezone(russian, `${IN_WINTER} +0700`);
		expect(guess?.confidence).toBeGreaterThanOrEqual(0.6);
		expect(guess).toMatchObject({ timezone: 'Asia/Krasnoyarsk', source: 'phone' });
	});

	it('says nothing about a zone that is sure', () => {
		const sure = { ...UNKNOWN, timezone: 'Europe/Berlin', timezoneConfidence: 0.6 };
		expect(sharpenTimezone(sure, `${IN_WINTER} -0800`)).toBeNull();
	});

	it('says nothing that is less sure than what is known', () => {
		const known = {
			...UNKNOWN,
			timezone: 'Europe/Berlin',
			timezoneSource: 'location',
			timezoneConfidence: 0.5,
		} as const;
		expect(sharpenTimezone(known, `${IN_WINTER} -0800`)).toBeNull();
	});

	it('says the same again and not more for every mail', () => {
		const first = sharpenTimezone(UNKNOWN, `${IN_WINTER} -0800`);
		const learned = {
			...UNKNOWN,
			timezone: first?.timezone ?? null,
			timezoneSource: first?.source ?? 'none',
			timezoneConfidence: first?.confidence ?? 0,
		} as const;
		expect(sharpenTimezone(learned, `${IN_WINTER} -0800`)).toBeNull();
	});

	it.each(['', 'yesterday', `${IN_WINTER} +0000`, `${IN_WINTER} GMT`])(
		'reads nothing in %j',
		(date) => {
			expect(sharpenTimezone({ ...UNKNOWN, phone: '+4930901820' }, date)).toBeNull();
		},
	);
});
