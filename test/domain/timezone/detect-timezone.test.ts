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
		['+5511912345678', 'America/Sao_Paulo', 0.4],
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
		{},
		{ explicitTimezone: ' ', phone: '', country: null },
		{ phone: 'call me' },
		{ phone: '+883510012345' },
		{ country: 'Atlantis' },
		{ emailDateHeader: 'Tue, 24 Nov 2026 10:00:00 +0000' },
		{ emailDateHeader: 'Tue, 24 Nov 2026 10:00:00 GMT' },
		{ emailDateHeader: 'Tue, 24 Nov 2026 10:00:00 +2300' },
		{ emailDateHeader: 'yesterday' },
	])('knows nothing from %j', (hints) => {
		expect(detectTimezone(hints)).toEqual({ timezone: null, source: 'none', confidence: 0 });
	});
});
