import { CADENCE_PRESETS } from '../../../domain/cadence/presets';
import { CHANNELS } from '../../../domain/model';
import { renderMessage } from '../../../domain/messages/render';
import { messageTemplate, stepTemplate, TEMPLATES } from '../../../domain/messages/templates';
import type { TemplateName } from '../../../domain/messages/templates';
import { messageValues } from '../../../domain/messages/values';
import { booking, lead, NOW, proposal, rep } from './example-meeting';

const NAMES = Object.keys(TEMPLATES) as TemplateName[];
const FOR_LEADS = NAMES.filter((name) => !name.startsWith('rep_'));
const values = messageValues({
	lead,
	rep,
	booking: { ...booking, settings: { ...booking.settings, agenda: 'What you want to reach' } },
	proposal,
	now: NOW,
	history: [{ direction: 'in', text: 'Number 2 please', at: NOW, channel: 'email' }],
	previousStart: '2026-11-23T13:00:00.000Z',
});
const bareValues = messageValues({
	lead: { ...lead, name: null, company: null, title: null, phone: null, source: null },
	rep: null,
	booking: { ...booking, settings: { ...booking.settings, location: '', title: 'Talk' } },
	now: NOW,
});

/** The basic letters of GSM 03.38; others cost more or halve the length of a text message. */
const GSM = /^[A-Za-z0-9 \n@$_!"#%&'()*+,\-./:;<=>?]*$/;

describe('the message templates', () => {
	it.each(NAMES)('%s is worded for every channel', (name) => {
		const template = TEMPLATES[name];
		for (const channel of CHANNELS) {
			const { text, subject, html } = renderMessage({ template, values, channel });
			expect(text).not.toMatch(/[{}]|undefined|null|\n{3}| $/m);
			expect(text.length).toBeGreaterThan(20);
			if (channel === 'email') expect(subject).toMatch(/\S/);
			if (channel === 'email') expect(html).toMatch(/^<p>/);
		}
	});

	it.each(NAMES)('%s leaves no stumps where little is known', (name) => {
		for (const channel of CHANNELS) {
			const { text, subject } = renderMessage({
				template: TEMPLATES[name],
				values: bareValues,
				channel,
			});
			expect(text).not.toMatch(/:(?![^])|^(?:Name|Phone|Agenda|Where|Before|Reason): ?$|\n{3}/m);
			expect(subject ?? '').not.toMatch(/[:,]$/);
			expect(text).toMatch(/\S/);
		}
	});

	it.each(['confirmation', 'reminder_1_hour', 'cancelled', 'rep_notice'] as const)(
		'%s is not written without a meeting',
		(name) => {
			const values = messageValues({ lead, rep, now: NOW });
			expect(() => renderMessage({ template: TEMPLATES[name], values, channel: 'email' })).toThrow(
				expect.objectContaining({
					code: 'input-missing',
					message: expect.stringMatching(/has no value, because there is no meeting\.$/),
				}),
			);
		},
	);

	it.each(NAMES)('%s fits in two text messages of plain letters', (name) => {
		const { text } = renderMessage({ template: TEMPLATES[name], values, channel: 'sms' });
		expect(text).toMatch(GSM);
		expect(text.length).toBeLessThanOrEqual(320);
	});

	it.each(FOR_LEADS.filter((name) => name !== 'opted_out'))(
		'%s ends with how to unsubscribe as a text message',
		(name) => {
			const { text } = renderMessage({ template: TEMPLATES[name], values, channel: 'sms' });
			expect(text).toMatch(/\nReply STOP to unsubscribe$/);
		},
	);

	it('tells somebody who unsubscribed how to come back, and nothing else', () => {
		expect(TEMPLATES.opted_out.sms).toContain('Reply START');
		expect(TEMPLATES.opted_out.sms).not.toContain('STOP');
	});

	it.each(NAMES)('%s asks nobody to reply CANCEL, which carriers take for an opt-out', (name) => {
		const { subject, text, sms } = TEMPLATES[name];
		expect(`${subject}\n${text}\n${sms}`).not.toMatch(/CANCEL/);
	});

	it.each(FOR_LEADS)('%s blames nobody and pushes nobody', (name) => {
		const { subject, text, sms } = TEMPLATES[name];
		expect(`${subject}\n${text}\n${sms}`).not.toMatch(
			/you missed|didn't show|did not show|no-show|failed|forgot|unfortunately|urgent|last chance|still waiting|disappoint/i,
		);
	});

	it.each(NAMES.filter((name) => name.startsWith('reminder_') || name.startsWith('reconfirm_')))(
		'%s tells the time or that it starts, offers another one, and names no distance in time',
		(name) => {
			const { subject, text, sms } = TEMPLATES[name];
			expect(text).toMatch(/\{start\}|about to start/);
			expect(text).toMatch(/RESCHEDULE/);
			expect(sms).toMatch(/RESCHEDULE/);
			expect(text).toContain('{manage_link}');
			expect(`${subject}\n${text}\n${sms}`).not.toMatch(
				/\b(?:in (?:one|two|1|2|5) |tomorrow|today)/i,
			);
		},
	);

	it('confirms with title, rep, date, time, zone and the ways to move it', () => {
		const { text } = renderMessage({ template: TEMPLATES.confirmation, values, channel: 'sms' });
		expect(text).toBe(
			[
				'Confirmed, Anna: Meeting with Sam Sample, Tuesday, November 24 at 2:00 PM CET (8:00 AM EST).',
				'Join here: https://meet.example.com/abc',
				'Reply RESCHEDULE to move it, or just tell us if you cannot make it.',
				'Reply STOP to unsubscribe',
			].join('\n'),
		);
	});

	it('confirms by e-mail with agenda and calendar link', () => {
		const { subject, text } = renderMessage({
			template: TEMPLATES.confirmation,
			values,
			channel: 'email',
		});
		expect(subject).toBe('Confirmed: Meeting with Sam Sample, Tue, Nov 24, 2:00 PM CET');
		expect(text).toContain('Tuesday, November 24 at 2:00 PM CET (8:00 AM EST), 30 minutes');
		expect(text).toContain('Agenda: What you want to reach');
		expect(text).toContain('Add it to your calendar: https://calendar.google.com/');
		expect(text).not.toContain('Move or cancel it:');
	});

	it('gives the link to the own page where there is one', () => {
		const withLink = messageValues({
			...{ lead, rep, booking, now: NOW },
			manageLink: 'https://book.example.com/m/1',
		});
		for (const name of ['confirmation', 'reminder_1_day', 'no_show_recovery'] as const) {
			const { text } = renderMessage({
				template: TEMPLATES[name],
				values: withLink,
				channel: 'email',
			});
			expect(text).toContain('https://book.example.com/m/1');
		}
	});

	it('proposes concrete times in both zones', () => {
		const { text } = renderMessage({ template: TEMPLATES.proposal, values, channel: 'email' });
		expect(text).toContain('1. Tuesday, November 24 at 2:00 PM CET (8:00 AM EST)');
		expect(text).toContain('3. Thursday, November 26 at 3:30 PM CET (9:30 AM EST)');
	});

	it('gives the rep the time in their zone, the person and the conversation', () => {
		const { subject, text } = renderMessage({
			template: TEMPLATES.rep_notice,
			values,
			channel: 'email',
		});
		expect(subject).toBe('New meeting: Tuesday, November 24 at 8:00 AM EST (2:00 PM CET)');
		for (const part of [
			'Anna Berg',
			'Berg Example GmbH',
			'CTO',
			'+4930901820',
			'Number 2 please',
		]) {
			expect(text).toContain(part);
		}
	});

	it('offers new times after a missed meeting, and a way without them', () => {
		const { text } = renderMessage({
			template: TEMPLATES.no_show_recovery,
			values,
			channel: 'sms',
		});
		expect(text).toContain('3. Thu, Nov 26, 3:30 PM CET');
		const without = renderMessage({
			template: TEMPLATES.no_show_recovery,
			values: { ...values, slots_short: '' },
			channel: 'sms',
		});
		expect(without.text).not.toContain('with the number');
		expect(without.text).toContain('RESCHEDULE');
	});

	it('asks for YES two days before', () => {
		expect(TEMPLATES.reconfirm_2_days.sms).toMatch(/Reply YES, or RESCHEDULE/);
	});
});

describe('messageTemplate', () => {
	it('names the templates there are when it does not know one', () => {
		expect(() => messageTemplate('toString')).toThrow(
			expect.objectContaining({
				code: 'not-found',
				message: 'There is no message template "toString".',
				hint: expect.stringContaining('proposal, new_times'),
			}),
		);
	});
});

describe('stepTemplate', () => {
	it('finds the wording of every step of every preset', () => {
		for (const { steps } of Object.values(CADENCE_PRESETS)) {
			for (const step of steps) expect(stepTemplate(step).text).toMatch(/\S/);
		}
	});

	it('takes the text of a custom step', () => {
		const step = {
			step: 'a',
			anchor: 'start',
			offsetMinutes: -30,
			channel: 'sms',
			template: 'custom',
			text: 'See you soon, {first_name}',
			subject: 'Soon',
		} as const;
		expect(stepTemplate(step)).toEqual({
			label: 'Custom',
			subject: 'Soon',
			text: 'See you soon, {first_name}',
			sms: 'See you soon, {first_name}\nReply STOP to unsubscribe',
		});
	});
});
