import type { MeetingSettings, Rep } from '../../../domain/model';
import { parseWorkingHours } from '../../../domain/availability/working-hours';

export const ada: Rep = {
	id: 'ada@example.com',
	name: 'Ada',
	email: 'ada@example.com',
	phone: null,
	timezone: 'Europe/Berlin',
	workingHours: parseWorkingHours('Mon-Fri 09:00-17:00'),
};

export const settings: MeetingSettings = {
	eventType: 'intro',
	title: 'Introduction',
	durationMinutes: 30,
	bufferBeforeMinutes: 15,
	bufferAfterMinutes: 15,
	minimumNoticeMinutes: 240,
	slotIntervalMinutes: 30,
	windowHours: 48,
	maximumWindowDays: 14,
	slotCount: 3,
	wakingHours: { startMinute: 480, endMinute: 1260 },
	location: '',
	agenda: '',
	cadence: 'none',
};
