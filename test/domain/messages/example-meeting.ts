import { DEFAULT_MEETING_SETTINGS } from '../../../domain/booking/settings';
import type { Booking, Lead, Proposal, Rep } from '../../../domain/model';

export const NOW = '2026-11-22T09:00:00.000Z';

export const lead: Lead = {
	id: 'lead_1',
	email: 'anna@example.com',
	phone: '+4930901820',
	channelId: null,
	name: 'Anna Berg',
	company: 'Berg Example GmbH',
	title: 'CTO',
	timezone: 'Europe/Berlin',
	timezoneSource: 'explicit',
	timezoneConfidence: 1,
	locale: null,
	channel: 'email',
	stage: 'appointment_booked',
	source: 'form',
	createdAt: '2026-11-20T09:00:00.000Z',
};

export const rep: Rep = {
	id: 'sam@example.com',
	name: 'Sam Sample',
	email: 'sam@example.com',
	phone: '+12025550100',
	timezone: 'America/New_York',
	workingHours: {},
};

export const settings = { ...DEFAULT_MEETING_SETTINGS, location: 'https://meet.example.com/abc' };

export const booking: Booking = {
	id: 'booking_1',
	leadId: 'lead_1',
	repId: 'sam@example.com',
	proposalId: null,
	pool: 'default',
	status: 'confirmed',
	settings,
	start: '2026-11-24T13:00:00.000Z',
	end: '2026-11-24T13:30:00.000Z',
	timezone: 'Europe/Berlin',
	timezoneConfidence: 1,
	repTimezone: 'America/New_York',
	channel: 'email',
	source: 'reply',
	reschedules: 0,
	cancelReason: null,
	outcome: null,
	attendance: 'unknown',
	createdAt: '2026-11-22T09:00:00.000Z',
	updatedAt: '2026-11-22T09:00:00.000Z',
};

export const proposal: Proposal = {
	id: 'proposal_1',
	leadId: 'lead_1',
	repId: 'sam@example.com',
	pool: 'default',
	status: 'open',
	settings,
	slots: [
		{ index: 0, start: '2026-11-24T13:00:00.000Z', end: '2026-11-24T13:30:00.000Z' },
		{ index: 1, start: '2026-11-25T15:00:00.000Z', end: '2026-11-25T15:30:00.000Z' },
		{ index: 2, start: '2026-11-26T14:30:00.000Z', end: '2026-11-26T15:00:00.000Z' },
	],
	timezone: 'Europe/Berlin',
	timezoneConfidence: 1,
	channel: 'email',
	bookingId: null,
	variant: null,
	createdAt: NOW,
};
