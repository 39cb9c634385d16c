import { parseLocale } from '../lead/locale';
import { dateFormat } from '../messages/date-format';
import {
	DEFAULT_LOCALE,
	formatDateTime,
	formatOtherClock,
	formatTime,
	localDate,
} from '../messages/format-time';
import { cityOf, shortZoneName } from '../messages/zone-name';
import type { Instant } from '../model';
import { markup } from './markup';
import type { Markup } from './markup';
import type { MeetingFacts, Reader, TimeChoice } from './page-view';

/** Who reads the times, and whose clock stands behind theirs. */
export interface Clocks {
	readonly reader: Reader;
	readonly meeting: Pick<MeetingFacts, 'repName' | 'repTimezone'>;
}

/** "Tuesday, November 24 at 2:00 PM CET (8:00 AM EST)", the rep's clock only where it differs. */
export function slotTime(start: Instant, clocks: Clocks): Markup {
	const { reader } = clocks;
	const words = ownTime(start, reader);
	const clock = ownClock(start, reader);
	if (!words.endsWith(clock)) return timeElement(start, clocks, words);
	const day = words.slice(0, -clock.length);
	return timeElement(start, clocks, markup`${day}<span class="clock">${clock}</span>`);
}

/** The same as a text. */
export function slotTimeText(start: Instant, clocks: Clocks): string {
	return `${ownTime(start, clocks.reader)} ${repClock(start, clocks)}`.trim();
}

/** A time under the heading of its day: "2:00 PM", with the zone where the clocks change between the times. */
export function clockTime(start: Instant, clocks: Clocks, isZoneNamed: boolean): Markup {
	const { reader } = clocks;
	if (isZoneNamed) return timeElement(start, clocks, ownClock(start, reader));
	return timeElement(start, clocks, formatTime(start, reader.timezone, localeOf(reader)));
}

export interface Day {
	/** In the reader's zone, "2026-11-24". */
	readonly date: string;
	readonly times: readonly TimeChoice[];
}

/** The days of the reader's calendar on which the times are, in the order of the times. */
export function groupByDay(times: readonly TimeChoice[], timezone: string): readonly Day[] {
	const days = new Map<string, TimeChoice[]>();
	for (const time of times) {
		const date = localDate(time.start, timezone);
		days.set(date, [...(days.get(date) ?? []), time]);
	}
	return [...days].map(([date, ofDay]) => ({ date, times: ofDay }));
}

/** "Tuesday, November 24". */
export function dayName(date: string, reader: Reader): Markup {
	const options = { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
	const name = dateFormat(localeOf(reader), options).format(new Date(date));
	return markup`<time datetime="${date}"${langOf(reader)}>${name}</time>`;
}

/** Says once whose times these are: "Times are in Berlin time (CET), with Anna Berg's clock in brackets." */
export function zoneNote(starts: readonly Instant[], clocks: Clocks): Markup {
	const { reader, meeting } = clocks;
	const isOtherShown = starts.some((start) => repClock(start, clocks));
	const owner = meeting.repName ? `${meeting.repName}'s` : 'our';
	const brackets = isOtherShown ? `, with ${owner} clock in brackets` : '';
	return markup`<p class="quiet">Times are in ${zoneWords(starts, reader)}${brackets}.</p>`;
}

/** The short names of the reader's zone at the times, first to last: more than one where the clocks change. */
export function zonesOf(starts: readonly Instant[], reader: Reader): readonly string[] {
	return [...new Set([...starts].sort().map((start) => zoneAt(start, reader)))];
}

/** The language of a time, where it is not that of the page. */
export function langOf(reader: Reader): Markup | null {
	const locale = localeOf(reader);
	return new Intl.Locale(locale).language === 'en' ? null : markup` lang="${locale}"`;
}

function timeElement(start: Instant, clocks: Clocks, words: string | Markup): Markup {
	const other = repClock(start, clocks);
	const behind = other ? markup` <span class="other">${other}</span>` : null;
	return markup`<time datetime="${start}"${langOf(clocks.reader)}>${words}${behind}</time>`;
}

function ownTime(start: Instant, reader: Reader): string {
	return `${formatDateTime(start, reader.timezone, localeOf(reader))} ${zoneAt(start, reader)}`;
}

function zoneWords(starts: readonly Instant[], reader: Reader): string {
	const names = zonesOf(starts, reader).join(', then ');
	const city = cityOf(reader.timezone);
	return city ? `${city} time (${names})` : names;
}

function zoneAt(start: Instant, reader: Reader): string {
	return shortZoneName(start, reader.timezone, localeOf(reader));
}

/** "2:00 PM CET". */
function ownClock(start: Instant, reader: Reader): string {
	return `${formatTime(start, reader.timezone, localeOf(reader))} ${zoneAt(start, reader)}`;
}

/** "(8:00 AM EST)", or "". */
function repClock(start: Instant, { reader, meeting }: Clocks): string {
	const zones = { timezone: reader.timezone, repTimezone: meeting.repTimezone };
	const style = { locale: localeOf(reader), weekday: 'short', spellOut: false } as const;
	return formatOtherClock(start, zones, style).trim();
}

function localeOf({ locale }: Reader): string {
	return parseLocale(locale) ?? DEFAULT_LOCALE;
}
