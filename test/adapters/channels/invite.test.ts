import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { writeCalendarPart } from '../../../adapters/channels/smtp/calendar-part';
import type { MeetingInvite } from '../../../adapters/channels/transport';
import { removeControlCharacters } from '../../../domain/lead/clean-text';
import { useTemporaryFolder } from '../../support/stores';
import { meetingInvite } from '../support/outgoing';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const ROOT = join(__dirname, '../../..');
const REQUEST = [
	'BEGIN:VCALENDAR',
	'VERSION:2.0',
	'PRODID:-//Booking Flow//Booking Flow for n8n//EN',
	'METHOD:REQUEST',
	'BEGIN:VEVENT',
	'UID:booking-1@example.com',
	'SEQUENCE:0',
	'DTSTAMP:20261123T090000Z',
	'DTSTART:20261124T140000Z',
	'DTEND:20261124T143000Z',
	'SUMMARY:Intro call',
	'LOCATION:https://meet.example.com/abc',
	'DESCRIPTION:A first talk.',
	'ORGANIZER;CN="Ada Example":mailto:ada@example.com',
	'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Sam Sample":MAILTO:sam@example.org',
	'STATUS:CONFIRMED',
	'END:VEVENT',
	'END:VCALENDAR',
	'',
];

describe('the calendar part', () => {
	it('invites', async () => {
		expect(await unfolded({})).toEqual(REQUEST);
	});

	it('cancels the same meeting', async () => {
		expect(await unfolded({ method: 'CANCEL', sequence: 3 })).toEqual(
			REQUEST.map((line) => {
				if (line === 'METHOD:REQUEST') return 'METHOD:CANCEL';
				if (line === 'SEQUENCE:0') return 'SEQUENCE:3';
				if (line === 'STATUS:CONFIRMED') return 'STATUS:CANCELLED';
				return line.replace('PARTSTAT=NEEDS-ACTION;RSVP=TRUE', 'RSVP=FALSE');
			}),
		);
	});

	it('keeps the id over changes, and counts them', async () => {
		const moved = await unfolded({
			sequence: 1,
			start: '2026-11-25T08:15:00.000Z',
			end: '2026-11-25T09:00:00.000Z',
		});
		expect(moved).toContain('UID:booking-1@example.com');
		expect(moved).toContain('SEQUENCE:1');
		expect(moved).toContain('DTSTART:20261125T081500Z');
		expect(moved).toContain('DTEND:20261125T090000Z');
	});

	it('leaves out what is empty', async () => {
		const lines = await unfolded({ location: '', description: '' });
		expect(lines).toEqual(REQUEST.filter((line) => !/^(LOCATION|DESCRIPTION)/.test(line)));
	});

	it('calls those without a name by their address', async () => {
		const lines = await unfolded({
			organiser: { name: ' ', email: 'ada@example.com' },
			attendee: { name: null, email: 'sam@example.org' },
		});
		expect(lines).toContain('ORGANIZER;CN="ada@example.com":mailto:ada@example.com');
		expect(lines.find((line) => line.startsWith('ATTENDEE'))).toContain(';CN="sam@example.org":');
	});

	it('has no place where a name, a title or an id could add a line or a parameter', async () => {
		const evil = 'x";RSVP=TRUE:mailto:eve@example.com\r\nATTENDEE:mailto:eve@example.com\\';
		const lines = await unfolded({
			uid: 'a\r\nb',
			title: evil,
			description: evil,
			location: evil,
			organiser: { name: evil, email: 'ada@example.com' },
			attendee: { name: evil, email: 'sam@example.org' },
		});
		expect(lines.map((line) => line.split(/[:;]/, 1)[0])).toEqual(
			REQUEST.map((line) => line.split(/[:;]/, 1)[0]),
		);
		const name = `"x';RSVP=TRUE:mailto:eve@example.com ATTENDEE:mailto:eve@example.com'"`;
		expect(lines).toContain('UID:a b');
		expect(lines).toContain(`ORGANIZER;CN=${name}:mailto:ada@example.com`);
	});

	it('gives back every text, in lines of at most 75 bytes', async () => {
		const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 300 });
		await fc.assert(
			fc.asyncProperty(texts, async (description) => {
				const written = await writeCalendarPart(meetingInvite({ description }), NOW);
				const lines = written.split('\r\n');
				expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
				const text = unfold(written).find((line) => line.startsWith('DESCRIPTION:')) ?? '';
				const read = text.replace('DESCRIPTION:', '').replace(/\\([\\;,n])/g, unescape);
				expect(read).toBe(removeControlCharacters(description));
			}),
		);
	});

	describe('whatever the clock of the machine', () => {
		const folder = useTemporaryFolder();
		const script = () => join(folder(), 'calendar-part.cjs');
		const run = promisify(execFile);
		beforeAll(async () => {
			await run(process.execPath, [
				join(ROOT, 'node_modules/esbuild/bin/esbuild'),
				join(ROOT, 'adapters/channels/smtp/calendar-part.ts'),
				'--bundle',
				'--platform=node',
				'--format=cjs',
				`--outfile=${script()}`,
			]);
		});

		it.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'])(
			'has the times in UTC: %s',
			async (TZ) => {
				const code = `
					const { writeCalendarPart } = require(${JSON.stringify(script())});
					writeCalendarPart(${JSON.stringify(meetingInvite())}, ${NOW})
						.then((text) => process.stdout.write(text));`;
				const { stdout } = await run(process.execPath, ['-e', code], { env: { TZ } });
				expect(unfold(stdout)).toEqual(REQUEST);
			},
		);
	});
});

async function unfolded(more: Partial<MeetingInvite>): Promise<string[]> {
	return unfold(await writeCalendarPart(meetingInvite(more), NOW));
}

/** RFC 5545, 3.1: a line that begins with a blank goes on with the one before. */
function unfold(text: string): string[] {
	return text.replaceAll('\r\n ', '').split('\r\n');
}

function unescape(_all: string, character: string): string {
	return character === 'n' ? '\n' : character;
}
