import {
	DEFAULT_MEETING_SETTINGS,
	MEETING_SETTING_LABELS,
	readMeetingSettings,
} from '../../../domain/booking/settings';

describe('readMeetingSettings', () => {
	it('takes the defaults for what is missing or empty', () => {
		expect(readMeetingSettings({})).toEqual(DEFAULT_MEETING_SETTINGS);
		expect(
			readMeetingSettings({
				title: '',
				durationMinutes: '',
				wakingHours: null,
				cadence: undefined,
			}),
		).toEqual(DEFAULT_MEETING_SETTINGS);
	});

	it('reads its own defaults back', () => {
		expect(readMeetingSettings({ ...DEFAULT_MEETING_SETTINGS })).toEqual(DEFAULT_MEETING_SETTINGS);
	});

	it('reads numbers that come as text, and hours that come as text', () => {
		const settings = readMeetingSettings({ durationMinutes: '45', wakingHours: '9-18:30' });
		expect(settings.durationMinutes).toBe(45);
		expect(settings.wakingHours).toEqual({ startMinute: 540, endMinute: 1110 });
	});

	it('keeps the lines of the agenda and puts the title on one', () => {
		const settings = readMeetingSettings({ agenda: ' One\r\nTwo ', title: 'Demo\nfor {company}' });
		expect(settings.agenda).toBe('One\nTwo');
		expect(settings.title).toBe('Demo for {company}');
	});

	it.each([
		['durationMinutes', 4, 'Duration (Minutes) is 4.'],
		['durationMinutes', 481, 'Duration (Minutes) is 481.'],
		['durationMinutes', 30.5, 'Duration (Minutes) is 30.5.'],
		['durationMinutes', 'half an hour', 'Duration (Minutes) is "half an hour".'],
		['durationMinutes', [30], 'Duration (Minutes) is [30].'],
		['bufferBeforeMinutes', -1, 'Buffer Before (Minutes) is -1.'],
		['bufferAfterMinutes', -15, 'Buffer After (Minutes) is -15.'],
		['minimumNoticeMinutes', -1, 'Minimum Notice (Minutes) is -1.'],
		['slotIntervalMinutes', 0, 'Slot Interval (Minutes) is 0.'],
		['windowHours', 0, 'Window (Hours) is 0.'],
		['maximumWindowDays', 0, 'Maximum Window (Days) is 0.'],
		['slotCount', 1, 'Number of Times is 1.'],
		['slotCount', 7, 'Number of Times is 7.'],
	] as const)('refuses %s %p and names the field', (key, value, message) => {
		expect(() => readMeetingSettings({ [key]: value })).toThrow(
			expect.objectContaining({
				code: 'input-unusable',
				message,
				hint: expect.stringMatching(/^Give a whole number from \d+ to \d+\.$/),
			}),
		);
	});

	it.each([
		['durationMinutes', 5],
		['durationMinutes', 480],
		['bufferBeforeMinutes', 0],
		['minimumNoticeMinutes', 0],
		['slotCount', 2],
		['slotCount', 6],
	] as const)('takes %s at its limit of %i', (key, value) => {
		expect(readMeetingSettings({ [key]: value })[key]).toBe(value);
	});

	it.each([
		['20:00-08:00', 'Waking Hours: "20:00-08:00" ends before it begins.'],
		['08:00-08:00', 'Waking Hours: "08:00-08:00" ends before it begins.'],
		['all day', 'Waking Hours: "all day" is not a range of hours.'],
		['08:00-25:00', 'Waking Hours: "08:00-25:00" is not a range of hours.'],
		['08:75-10:00', 'Waking Hours: "08:75-10:00" is not a range of hours.'],
	])('refuses waking hours %s', (wakingHours, message) => {
		expect(() => readMeetingSettings({ wakingHours })).toThrow(message);
	});

	it('takes a whole day of waking hours', () => {
		expect(readMeetingSettings({ wakingHours: '00:00 to 24:00' }).wakingHours).toEqual({
			startMinute: 0,
			endMinute: 1440,
		});
	});

	it.each(['three_touch', 'long', 'four_touch', 'sms', 'none'])(
		'takes the cadence %s',
		(cadence) => {
			expect(readMeetingSettings({ cadence }).cadence).toBe(cadence);
		},
	);

	it.each(['didnt_close', 'daily', 7])('refuses the cadence %p', (cadence) => {
		expect(() => readMeetingSettings({ cadence })).toThrow(
			expect.objectContaining({
				message: expect.stringContaining('is not a reminder cadence'),
				hint: expect.stringContaining('"three_touch" (Three Touch'),
			}),
		);
	});

	it('refuses a window that is longer than it may grow', () => {
		expect(() => readMeetingSettings({ windowHours: 400 })).toThrow(
			expect.objectContaining({
				message: 'Maximum Window (Days) is 14, shorter than Window (Hours) with 400.',
				hint: expect.stringContaining('to 17 or more'),
			}),
		);
	});

	it('refuses a title that is no text', () => {
		expect(() => readMeetingSettings({ title: {} })).toThrow('Title is not text.');
	});

	it('has a label for every setting', () => {
		expect(Object.keys(MEETING_SETTING_LABELS).sort()).toEqual(
			Object.keys(DEFAULT_MEETING_SETTINGS).sort(),
		);
	});

	it.each([
		['dailyMeetingCap', '', null],
		['dailyMeetingCap', 0, null],
		['dailyMeetingCap', '6', 6],
		['weeklyMeetingCap', 30, 30],
		['dailyLoadMinutes', 300, 300],
		['choice', '', 'spread'],
		['choice', 'fewest_gaps', 'fewest_gaps'],
	])('reads %s %j as %j', (key, value, expected) => {
		expect(readMeetingSettings({ [key]: value })).toMatchObject({ [key]: expected });
	});

	it.each([
		['dailyMeetingCap', -1, 'Most Meetings a Day is -1.'],
		['weeklyMeetingCap', 'many', 'Most Meetings a Week is "many".'],
		['dailyLoadMinutes', 2000, 'Most Busy Minutes a Day is 2000.'],
		['choice', 'best', 'Choose Times By: "best" is not one of its choices.'],
	])('refuses %s %j, as the editor calls it', (key, value, message) => {
		expect(() => readMeetingSettings({ [key]: value })).toThrow(message);
	});
});
