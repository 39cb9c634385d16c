import { renderMessage } from '../../../domain/messages/render';
import { TEMPLATES } from '../../../domain/messages/templates';
import type { TemplateName } from '../../../domain/messages/templates';
import { messageValues } from '../../../domain/messages/values';
import type { Channel, Proposal } from '../../../domain/model';
import { booking, lead, NOW, proposal, rep } from './example-meeting';

const guessed = { ...proposal, timezoneConfidence: 0.59 };
/** How a proposal is made for a lead whose zone is null. */
const unknown = { ...proposal, timezone: rep.timezone, timezoneConfidence: 0 };

const OFFERING = (Object.keys(TEMPLATES) as TemplateName[]).filter((name) =>
	TEMPLATES[name].text.includes('{slots}'),
);
const OFFERING_BY_SMS = OFFERING.filter((name) =>
	/\{slots_(?:short|inline)\}/.test(TEMPLATES[name].sms),
);

/** Letters of a text message that travels in three parts. */
const THREE_PARTS = 459;

function textOf(name: TemplateName, channel: Channel, offered: Proposal): string {
	const { timezone, timezoneConfidence } = offered;
	// For the one that speaks of the time that is booked, too.
	const booked = { ...booking, timezone, timezoneConfidence };
	const values = messageValues({ lead, rep, proposal: offered, booking: booked, now: NOW });
	return renderMessage({ template: TEMPLATES[name], values, channel }).text;
}

it('looks at every message that offers times', () => {
	expect(OFFERING).toEqual(
		expect.arrayContaining([
			'proposal',
			'proposal_b',
			'new_times',
			'slot_taken',
			'no_show_recovery',
		]),
	);
	expect(OFFERING_BY_SMS).toEqual(
		expect.arrayContaining([
			'proposal',
			'proposal_b',
			'new_times',
			'slot_taken',
			'no_show_recovery',
		]),
	);
});

describe('where the zone is a guess', () => {
	it.each(OFFERING)('%s spells out both zones and asks', (name) => {
		const text = textOf(name, 'email', guessed);
		expect(text).toContain(
			'1. Tuesday, November 24 at 2:00 PM CET, Berlin (8:00 AM EST, New York)',
		);
		expect(text).toContain('I am not sure of your time zone, so I used Berlin time.');
	});

	it.each(OFFERING_BY_SMS)('%s names both clocks and asks, as a text message', (name) => {
		const text = textOf(name, 'sms', guessed);
		expect(text).toContain('2:00 PM CET (8:00 AM EST)');
		expect(text).toContain('\nI guessed Berlin time. Elsewhere? Tell me.\n');
		expect(text.length).toBeLessThanOrEqual(THREE_PARTS);
	});

	it("names the rep's weekday where it is another day there", () => {
		const tokyo = { ...guessed, timezone: 'Asia/Tokyo', slots: [proposal.slots[1]!] };
		const values = messageValues({
			...{ lead, rep: { ...rep, timezone: 'America/Los_Angeles' }, now: NOW },
			proposal: tokyo,
		});
		expect(values.slots_short).toBe('2. Thu, Nov 26, 12:00 AM GMT+9 (Wed 7:00 AM PST)');
		expect(values.slots_inline).toBe('Thu 12:00 AM GMT+9 (Wed 7:00 AM PST)');
	});

	it('names one clock where both show the same', () => {
		const values = messageValues({
			...{ lead, rep: { ...rep, timezone: 'Europe/Paris' }, now: NOW },
			proposal: guessed,
		});
		expect(values.slots_short).toContain('1. Tue, Nov 24, 2:00 PM CET\n');
		expect(values.slots_inline).toBe('Tue 2:00 PM, Wed 4:00 PM or Thu 3:30 PM CET');
		expect(values.slots).toContain('1. Tuesday, November 24 at 2:00 PM CET, Berlin\n');
	});
});

describe('where the zone is not known', () => {
	it.each(OFFERING)("%s is worded in the rep's zone and says so", (name) => {
		const text = textOf(name, 'email', unknown);
		expect(text).toContain('1. Tuesday, November 24 at 8:00 AM EST, New York\n');
		expect(text).toContain(
			'I do not know your time zone, so I used mine, New York time. Tell me if yours is another.',
		);
	});

	it.each(OFFERING_BY_SMS)('%s says so as a text message', (name) => {
		const text = textOf(name, 'sms', unknown);
		expect(text).toContain('\nTimes are in New York time, mine. Which is yours?\n');
		expect(text).toContain('8:00 AM');
		expect(text.length).toBeLessThanOrEqual(THREE_PARTS);
	});
});

describe('where the zone is sure', () => {
	it.each(OFFERING)('%s asks nothing', (name) => {
		for (const channel of ['email', 'sms'] as const) {
			const text = textOf(name, channel, { ...proposal, timezoneConfidence: 0.6 });
			expect(text).not.toMatch(/time zone|guess|mine/i);
		}
	});
});
