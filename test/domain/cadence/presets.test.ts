import { CADENCE_PRESETS, cadenceSteps, isCadenceName } from '../../../domain/cadence/presets';
import { REMINDER_NAMES, SEQUENCE_NAMES } from '../../../domain/cadence/preset';
import { isTemplateName } from '../../../domain/messages/templates';

const HOUR = 60;
const DAY = 24 * HOUR;

function offsets(name: keyof typeof CADENCE_PRESETS) {
	return cadenceSteps(name).map(({ anchor, offsetMinutes, channel }) => [
		anchor,
		offsetMinutes,
		channel,
	]);
}

describe('the cadence presets', () => {
	it.each(Object.entries(CADENCE_PRESETS))('%s is complete', (name, preset) => {
		expect(preset.name).toBe(name);
		expect(preset.label).not.toBe('');
		expect(preset.description).not.toBe('');
		const names = preset.steps.map(({ step }) => step);
		expect(new Set(names).size).toBe(names.length);
		const unknown = preset.steps.filter(({ template }) => !isTemplateName(template));
		expect(unknown).toEqual([]);
	});

	it('are reminders and sequences, nothing else', () => {
		const names = [...REMINDER_NAMES, ...SEQUENCE_NAMES];
		expect(Object.keys(CADENCE_PRESETS).sort()).toEqual([...names].sort());
	});

	it.each(REMINDER_NAMES)(
		'%s leads up to the start and says who sends the confirmation',
		(name) => {
			const { steps, description } = CADENCE_PRESETS[name];
			expect(
				steps.every(({ anchor, offsetMinutes }) => anchor === 'start' && offsetMinutes < 0),
			).toBe(true);
			expect(description).toContain('confirmation, sent by Book Meeting');
		},
	);

	it('reminds in three touches, the last also by SMS', () => {
		expect(offsets('three_touch')).toEqual([
			['start', -DAY, 'conversation'],
			['start', -HOUR, 'conversation'],
			['start', -HOUR, 'sms'],
		]);
	});

	it('reminds of meetings well ahead 3 days, 1 day and 2 hours before', () => {
		expect(offsets('long')).toEqual([
			['start', -3 * DAY, 'conversation'],
			['start', -DAY, 'conversation'],
			['start', -2 * HOUR, 'conversation'],
		]);
	});

	it('reminds in four touches, down to 5 minutes before', () => {
		expect(offsets('four_touch').map(([, minutes]) => minutes)).toEqual([-DAY, -HOUR, -HOUR, -5]);
	});

	it('asks for YES or RESCHEDULE by SMS 2 days before', () => {
		expect(offsets('sms')).toEqual([
			['start', -2 * DAY, 'sms'],
			['start', -2 * HOUR, 'sms'],
		]);
		expect(cadenceSteps('sms')[0]?.template).toBe('reconfirm_2_days');
	});

	it('thanks 30 minutes after the end', () => {
		expect(offsets('thank_you')).toEqual([['end', 30, 'conversation']]);
	});

	it('recovers a missed meeting at once', () => {
		expect(offsets('no_show_recovery')).toEqual([
			['marked', 0, 'conversation'],
			['marked', DAY, 'conversation'],
		]);
	});

	it('sends 3 texts and 1 e-mail in the 3 days after a missed meeting', () => {
		const steps = cadenceSteps('missed_appointment');
		expect(steps.map(({ channel }) => channel).sort()).toEqual(['email', 'sms', 'sms', 'sms']);
		expect(steps[0]?.offsetMinutes).toBe(2 * 60);
		expect(Math.max(...steps.map(({ offsetMinutes }) => offsetMinutes))).toBe(3 * DAY);
	});

	it.each([
		['didnt_close', 5, 22],
		['long_term', 9, 41],
	] as const)('%s is %i texts over %i days', (name, count, days) => {
		const steps = cadenceSteps(name);
		expect(steps).toHaveLength(count);
		expect(steps.every(({ channel, anchor }) => channel === 'sms' && anchor === 'marked')).toBe(
			true,
		);
		expect(steps.at(-1)?.offsetMinutes).toBe(days * DAY);
		const times = steps.map(({ offsetMinutes }) => offsetMinutes);
		expect([...times].sort((one, other) => one - other)).toEqual(times);
	});
});

describe('cadenceSteps', () => {
	it('names the presets there are when it does not know one', () => {
		expect(() => cadenceSteps('daily')).toThrow(
			expect.objectContaining({
				code: 'not-found',
				message: 'There is no cadence "daily".',
				hint: expect.stringContaining('three_touch, long'),
			}),
		);
	});

	it('does not take the properties of objects for presets', () => {
		expect(isCadenceName('constructor')).toBe(false);
		expect(isCadenceName('nurture')).toBe(true);
	});
});
