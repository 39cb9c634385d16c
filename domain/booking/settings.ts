import { CADENCE_PRESETS } from '../cadence/presets';
import { REMINDER_NAMES } from '../cadence/preset';
import { BookingFlowError } from '../error';
import { oneLine, removeControlCharacters, shorten } from '../lead/clean-text';
import { parseEmail } from '../lead/email';
import { SLOT_CHOICES } from '../model';
import type { MeetingSettings, SlotChoice } from '../model';
import { readMinuteRange } from './minute-range';

/** As a node gives them: with every setting, also those that older proposals lack. */
export type FullMeetingSettings = Required<MeetingSettings>;

export const DEFAULT_MEETING_SETTINGS: FullMeetingSettings = {
	eventType: 'meeting',
	title: 'Meeting with {rep_name}',
	durationMinutes: 30,
	bufferBeforeMinutes: 15,
	bufferAfterMinutes: 15,
	minimumNoticeMinutes: 120,
	slotIntervalMinutes: 30,
	windowHours: 48,
	maximumWindowDays: 14,
	slotCount: 3,
	wakingHours: { startMinute: 8 * 60, endMinute: 20 * 60 },
	location: '',
	agenda: '',
	cadence: 'three_touch',
	dailyMeetingCap: null,
	weeklyMeetingCap: null,
	dailyLoadMinutes: null,
	choice: 'spread',
	videoLink: false,
	alsoNotify: [],
	confirmationText: '',
	rescheduledText: '',
	cancelledText: '',
};

/** The settings' names in the editor. */
export const MEETING_SETTING_LABELS: Readonly<Record<keyof FullMeetingSettings, string>> = {
	eventType: 'Event Type',
	title: 'Title',
	durationMinutes: 'Duration (Minutes)',
	bufferBeforeMinutes: 'Buffer Before (Minutes)',
	bufferAfterMinutes: 'Buffer After (Minutes)',
	minimumNoticeMinutes: 'Minimum Notice (Minutes)',
	slotIntervalMinutes: 'Slot Interval (Minutes)',
	windowHours: 'Window (Hours)',
	maximumWindowDays: 'Maximum Window (Days)',
	slotCount: 'Number of Times',
	wakingHours: 'Waking Hours',
	location: 'Location',
	agenda: 'Agenda',
	cadence: 'Reminder Cadence',
	dailyMeetingCap: 'Most Meetings a Day',
	weeklyMeetingCap: 'Most Meetings a Week',
	dailyLoadMinutes: 'Most Busy Minutes a Day',
	choice: 'Choose Times By',
	videoLink: 'Video Link',
	alsoNotify: 'Also Notify',
	confirmationText: 'Confirmation',
	rescheduledText: 'Reschedule Message',
	cancelledText: 'Cancellation',
};

type Raw = Readonly<Partial<Record<keyof MeetingSettings, unknown>>>;
type SettingOf<Value> = {
	[Key in keyof FullMeetingSettings]: FullMeetingSettings[Key] extends Value ? Key : never;
}[keyof FullMeetingSettings];
type NumberSetting = SettingOf<number>;
/** A number, or null for no limit. */
type LimitSetting = Exclude<SettingOf<number | null>, NumberSetting>;

const LONGEST_MESSAGE = 4000;
const MANY_LINES: ReadonlySet<keyof MeetingSettings> = new Set([
	'agenda',
	'confirmationText',
	'rescheduledText',
	'cancelledText',
]);

/** Smallest and largest value. */
const LIMITS: Readonly<Record<NumberSetting | LimitSetting, readonly [number, number]>> = {
	durationMinutes: [5, 480],
	bufferBeforeMinutes: [0, 240],
	bufferAfterMinutes: [0, 240],
	minimumNoticeMinutes: [0, 30 * 1440],
	slotIntervalMinutes: [5, 240],
	windowHours: [1, 90 * 24],
	maximumWindowDays: [1, 90],
	slotCount: [2, 6],
	dailyMeetingCap: [1, 50],
	weeklyMeetingCap: [1, 200],
	dailyLoadMinutes: [5, 1440],
};

/**
 * Meeting settings from a node's fields or an item; a missing or empty one takes its default. Waking hours are a
 * range of minutes or a text such as "08:00-20:00". Throws `input-unusable` naming the field as in the editor.
 */
export function readMeetingSettings(raw: Raw): FullMeetingSettings {
	const number = (key: NumberSetting) =>
		isEmpty(raw[key]) ? DEFAULT_MEETING_SETTINGS[key] : readNumber(raw[key], key);
	const limit = (key: LimitSetting) => (isNoLimit(raw[key]) ? null : readNumber(raw[key], key));
	const settings: FullMeetingSettings = {
		eventType: readText(raw.eventType, 'eventType', 100) || DEFAULT_MEETING_SETTINGS.eventType,
		title: readText(raw.title, 'title', 200) || DEFAULT_MEETING_SETTINGS.title,
		durationMinutes: number('durationMinutes'),
		bufferBeforeMinutes: number('bufferBeforeMinutes'),
		bufferAfterMinutes: number('bufferAfterMinutes'),
		minimumNoticeMinutes: number('minimumNoticeMinutes'),
		slotIntervalMinutes: number('slotIntervalMinutes'),
		windowHours: number('windowHours'),
		maximumWindowDays: number('maximumWindowDays'),
		slotCount: number('slotCount'),
		wakingHours: isEmpty(raw.wakingHours)
			? DEFAULT_MEETING_SETTINGS.wakingHours
			: readMinuteRange(raw.wakingHours, MEETING_SETTING_LABELS.wakingHours),
		location: readText(raw.location, 'location', 500),
		agenda: readText(raw.agenda, 'agenda', 1000),
		cadence: readCadence(raw.cadence),
		dailyMeetingCap: limit('dailyMeetingCap'),
		weeklyMeetingCap: limit('weeklyMeetingCap'),
		dailyLoadMinutes: limit('dailyLoadMinutes'),
		choice: readChoice(raw.choice),
		videoLink: readSwitch(raw.videoLink, 'videoLink'),
		alsoNotify: readAddresses(raw.alsoNotify),
		confirmationText: readText(raw.confirmationText, 'confirmationText', LONGEST_MESSAGE),
		rescheduledText: readText(raw.rescheduledText, 'rescheduledText', LONGEST_MESSAGE),
		cancelledText: readText(raw.cancelledText, 'cancelledText', LONGEST_MESSAGE),
	};
	checkWindow(settings);
	return settings;
}

function readNumber(value: unknown, key: NumberSetting | LimitSetting): number {
	const number = typeof value === 'string' ? Number(value) : value;
	const [smallest, largest] = LIMITS[key];
	const fits = Number.isInteger(number) && smallest <= Number(number) && Number(number) <= largest;
	if (fits) return Number(number);
	throw new BookingFlowError(
		'input-unusable',
		`${MEETING_SETTING_LABELS[key]} is ${JSON.stringify(value)}.`,
		`Give a whole number from ${smallest} to ${largest}.`,
	);
}

function readText(value: unknown, key: keyof MeetingSettings, length: number): string {
	if (isEmpty(value)) return '';
	if (typeof value === 'string') {
		const text = MANY_LINES.has(key) ? removeControlCharacters(value).trim() : oneLine(value);
		return shorten(text, length);
	}
	throw new BookingFlowError(
		'input-unusable',
		`${MEETING_SETTING_LABELS[key]} is not text.`,
		'Check what the expression in the field gives.',
	);
}

function readSwitch(value: unknown, key: keyof MeetingSettings): boolean {
	if (isEmpty(value)) return false;
	if (typeof value === 'boolean') return value;
	if (value === 'true' || value === 'false') return value === 'true';
	throw new BookingFlowError(
		'input-unusable',
		`${MEETING_SETTING_LABELS[key]} is ${JSON.stringify(value)}.`,
		'Give true or false.',
	);
}

/** A list of e-mail addresses, or a text with commas between them. */
function readAddresses(value: unknown): readonly string[] {
	if (isEmpty(value)) return [];
	const given: readonly unknown[] = Array.isArray(value) ? value : String(value).split(/[,;\s]+/);
	return [...new Set(given.filter((each) => !isEmpty(each)).map(readAddress))];
}

function readAddress(value: unknown): string {
	return parseEmail(String(value), MEETING_SETTING_LABELS.alsoNotify);
}

function readCadence(value: unknown): string {
	if (isEmpty(value)) return DEFAULT_MEETING_SETTINGS.cadence;
	const known: readonly unknown[] = [...REMINDER_NAMES, 'none'];
	if (known.includes(value)) return String(value);
	const labels = REMINDER_NAMES.map((name) => `"${name}" (${CADENCE_PRESETS[name].label})`);
	throw new BookingFlowError(
		'input-unusable',
		`${MEETING_SETTING_LABELS.cadence}: ${JSON.stringify(value)} is not a reminder cadence.`,
		`Choose one of ${labels.join(', ')}, or "none".`,
	);
}

function readChoice(value: unknown): SlotChoice {
	if (isEmpty(value)) return DEFAULT_MEETING_SETTINGS.choice;
	const choice = SLOT_CHOICES.find((known) => known === value);
	if (choice) return choice;
	throw new BookingFlowError(
		'input-unusable',
		`${MEETING_SETTING_LABELS.choice}: ${JSON.stringify(value)} is not one of its choices.`,
		`Give one of ${SLOT_CHOICES.join(', ')}.`,
	);
}

function checkWindow({ windowHours, maximumWindowDays }: MeetingSettings): void {
	if (windowHours <= maximumWindowDays * 24) return;
	throw new BookingFlowError(
		'input-unusable',
		`${MEETING_SETTING_LABELS.maximumWindowDays} is ${maximumWindowDays}, shorter than ${MEETING_SETTING_LABELS.windowHours} with ${windowHours}.`,
		`Set ${MEETING_SETTING_LABELS.maximumWindowDays} to ${Math.ceil(windowHours / 24)} or more, or shorten the window.`,
	);
}

/** The editor's number fields give 0 where nothing is entered. */
function isNoLimit(value: unknown): boolean {
	return isEmpty(value) || value === 0 || value === '0';
}

function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}
