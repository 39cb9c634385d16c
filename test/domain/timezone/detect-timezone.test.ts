import { detectTimezone } from '../../../domain/timezone/detect-timezone';

describe('detectTimezone', () => {
	it('takes the explicit zone before anything else', () => {
		const hints = { explicitTimezone: ' europe/lisbon ', phone: '+4915112345678', country: 'DE' };
		expect(detectTimezone(hints)).toEqual({
			timezone: 'Europe/Lisbon',
			source: 'explicit',
			confidence: 1,
		});
	});

	it('refuses an explicit zone that is none', () => {
		expect(() => detectTimezone({ explicitTimezone: '+02:00' })).toThrow(
			expect.objectContaining({ code: 'input-unusable', hint: expect.stringContaining('IANA') }),
		);
	});

	it.each([
		['+4915112345678', 'Europe/Berlin', 0.8],
		['+442079460123', 'Europe/London', 0.8],
		['+919876543210', 'Asia/Kolkata', 0.8],
		['+34612345678', 'Europe/Madrid', 0.8],
		['+18765550123', 'America/Jamaica', 0.8],
		['+12125550123', 'America/New_York', 0.75],
		['+14165550123', 'America/Toronto', 0.75],
		['+13035550123', 'America/Denver', 0.75],
		['+18672345678', 'America/Toronto', 0.4],
		['+61412345678', 'Australia/Sydney', 0.4],
		['+61292345678', 'Australia/Sydney', 0.75],
		['+5511912345678', 'America/Sao_Paulo', 0.75],
	])('reads the phone number %s as %s', (phone, timezone, confidence) => {
		expect(detectTimezone({ phone })).toEqual({ timezone, source: 'phone', confidence });
	});

	it.each([
		['DE', 'Europe/Berlin', 0.7],
		['New Zealand', 'Pacific/Auckland', 0.7],
		['United States', 'America/New_York', 0.4],
		['AU', 'Australia/Sydney', 0.4],
	])('reads the country %s as %s', (country, timezone, confidence) => {
		expect(detectTimezone({ country })).toEqual({ timezone, source: 'country', confidence });
	});

	it.each([
		['Tue, 24 Nov 2026 10:00:00 +0200', 'Etc/GMT-2'],
		['Tue, 24 Nov 2026 10:00:00 -0500 (EST)', 'Etc/GMT+5'],
		['24 Nov 2026 10:00:00 +0530', 'Asia/Kolkata'],
		['24 Nov 2026 10:00:00 +0545', 'Asia/Kathmandu'],
	])('reads the header %s weakly as %s', (emailDateHeader, timezone) => {
		expect(detectTimezone({ emailDateHeader })).toEqual({
			timezone,
			source: 'email_header',
			confidence: 0.3,
		});
	});

	it('takes a sure country before an unsure phone number, and the phone number of two equals', () => {
		expect(detectTimezone({ phone: '+61412345678', country: 'DE' }).timezone).toBe('Europe/Berlin');
		expect(detectTimezone({ phone: '+61412345678', country: 'US' }).timezone).toBe(
			'Australia/Sydney',
		);
	});

	it.each([
		['Munich', 'Europe/Berlin', 0.75],
		['Munich, Germany', 'Europe/Berlin', 0.9],
		['Portland', 'America/Los_Angeles', 0.45],
		['Remote (US)', 'America/New_York', 0.4],
		['Remote - EST', 'America/New_York', 0.5],
	])('reads the location %s as %s', (location, timezone, confidence) => {
		expect(detectTimezone({ location })).toEqual({ timezone, source: 'location', confidence });
	});

	it('takes a zone of the CRM before all but the explicit one', () => {
		const hints = { crmTimezone: 'us_slash_pacific', location: 'Munich, Germany', country: 'DE' };
		expect(detectTimezone(hints)).toMatchObject({ source: 'crm', confidence: 0.95 });
		expect(detectTimezone({ ...hints, explicitTimezone: 'Asia/Tokyo' }).timezone).toBe(
			'Asia/Tokyo',
		);
		expect(detectTimezone({ ...hints, crmTimezone: 'unknown' })).toMatchObject({
			timezone: 'Europe/Berlin',
			source: 'location',
		});
	});

	it('believes the address of a visitor little', () => {
		expect(detectTimezone({ ipTimezone: 'Europe/Paris' })).toEqual({
			timezone: 'Europe/Paris',
			source: 'ip',
			confidence: 0.5,
		});
	});

	const PORTLAND = { location: 'Portland' };
	const WINTER_PACIFIC = 'Tue, 13 Jan 2026 10:00:00 -0800';
	it.each([
		['an area code', { ...PORTLAND, phone: '+12075550123' }, 'America/New_York', 0.85],
		['a visitor', { ...PORTLAND, ipTimezone: 'America/New_York' }, 'America/New_York', 0.6],
		[
			'a header',
			{ ...PORTLAND, emailDateHeader: 'Tue, 13 Jan 2026 10:00:00 -0500' },
			'America/New_York',
			0.6,
		],
		[
			'a header on a country',
			{ country: 'United States', emailDateHeader: WINTER_PACIFIC },
			'America/Los_Angeles',
			0.6,
		],
		[
			'a header on a toll-free number',
			{ phone: '+18005550123', emailDateHeader: WINTER_PACIFIC },
			'America/Los_Angeles',
			0.6,
		],
		[
			'a visitor and a header',
			{ country: 'US', ipTimezone: 'America/Los_Angeles', emailDateHeader: WINTER_PACIFIC },
			'America/Los_Angeles',
			0.65,
		],
		['a country', { location: 'Birmingham', country: 'US' }, 'America/Chicago', 0.85],
		['a phone', { location: 'Springfield', phone: '+14175550123' }, 'America/Chicago', 0.85],
		[
			'a country of one zone',
			{ location: 'Valencia', phone: '+34612345678' },
			'Europe/Madrid',
			0.9,
		],
	])('is settled by %s: %j', (_, hints, timezone, confidence) => {
		expect(detectTimezone(hints)).toMatchObject({ timezone, confidence });
	});

	it.each([
		['agree', { location: 'Munich', phone: '+4915112345678' }, 'Europe/Berlin', 0.9],
		['contradict', { location: 'Munich', phone: '+12125550123' }, 'Europe/Berlin', 0.55],
		['contradict', { location: 'Munich, Germany', phone: '+12125550123' }, 'Europe/Berlin', 0.7],
		['contradict', { location: 'Paris', country: 'US' }, 'Europe/Paris', 0.55],
		['contradict weakly', { location: 'Munich', ipTimezone: 'Asia/Tokyo' }, 'Europe/Berlin', 0.7],
		['agree weakly', { location: 'Munich', ipTimezone: 'Europe/Vienna' }, 'Europe/Berlin', 0.8],
	])('changes its confidence where sources %s: %j', (_, hints, timezone, confidence) => {
		expect(detectTimezone(hints)).toMatchObject({ timezone, confidence });
	});

	it('stays unsure where one country of many zones is said several times', () => {
		const hints = { location: 'Remote (US)', phone: '+18005550123', country: 'US' };
		expect(detectTimezone(hints)).toMatchObject({ timezone: 'America/New_York', confidence: 0.4 });
	});

	it('stays unsure where the header fits several zones', () => {
		const emailDateHeader = 'Tue, 13 Jan 2026 10:00:00 -0700';
		const { timezone, confidence } = detectTimezone({ country: 'US', emailDateHeader });
		expect(timezone).toBe('America/Denver');
		expect(confidence).toBeLessThan(0.6);
	});

	it('reads the header by the clock of its date', () => {
		const summer = { country: 'DE', emailDateHeader: 'Tue, 14 Jul 2026 10:00:00 +0200' };
		const winter = { country: 'DE', emailDateHeader: 'Tue, 13 Jan 2026 10:00:00 +0200' };
		expect(detectTimezone(summer).confidence).toBe(0.75);
		expect(detectTimezone(winter).confidence).toBe(0.65);
	});

	it('takes hints of any length', () => {
		const long = 'Etc/'.repeat(5_000);
		const header = `${'9'.repeat(10_000)} Jan 2026 10:00:00 +0200`;
		const hints = { crmTimezone: long, location: long, phone: long, country: long };
		expect(
			detectTimezone({ ...hints, ipTimezone: long, emailDateHeader: header }).timezone,
		).toBeNull();
	});

	it.each([
		{},
		{ explicitTimezone: ' ', phone: '', country: null },
		{ phone: 'call me' },
		{ phone: '+883510012345' },
		{ country: 'Atlantis' },
		{ crmTimezone: 'unknown' },
		{ location: 'Worldwide' },
		{ ipTimezone: 'XX' },
		{ ipTimezone: 'UTC' },
		{ emailDateHeader: 'Tue, 24 Nov 2026 10:00:00 +0000' },
		{ emailDateHeader: 'Tue, 24 Nov 2026 10:00:00 GMT' },
		{ emailDateHeader: 'Tue, 24 Nov 2026 10:00:00 +2300' },
		{ emailDateHeader: 'yesterday' },
	])('knows nothing from %j', (hints) => {
		expect(detectTimezone(hints)).toEqual({ timezone: null, source: 'none', confidence: 0 });
	});
});
