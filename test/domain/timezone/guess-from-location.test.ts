import fc from 'fast-check';
import { SURE } from '../../../domain/timezone/evidence';
import { guessFromLocation } from '../../../domain/timezone/guess-from-location';
import { LOCATION_TEXTS, MORE_LOCATION_TEXTS, type LocationTexts } from './location-texts';

const sureness = (confidence: number) => (confidence >= SURE ? 'sure' : 'unsure');

const rowsOf = ({ sure, unsure }: LocationTexts) =>
	Object.entries({ sure, unsure }).flatMap(([level, zones]) =>
		Object.entries(zones).flatMap(([timezone, texts]) =>
			texts.map((text) => [text, timezone, level] as const),
		),
	);

const read = (text: string, country: string | null = null) => {
	const found = guessFromLocation(text, country);
	return found && [found.zones[0], sureness(found.confidence)];
};

describe('guessFromLocation', () => {
	it.each(rowsOf(LOCATION_TEXTS))('reads %j as %s and is %s', (text, timezone, level) => {
		expect(read(text)).toEqual([timezone, level]);
	});

	it.each(LOCATION_TEXTS.nothing)('finds no place in %j', (text) => {
		expect(guessFromLocation(text, null)).toBeNull();
	});

	it('reads texts that it was not made for, but for one town that the data lacks', () => {
		const wrong = rowsOf(MORE_LOCATION_TEXTS)
			.map(([text, timezone, level]) => ({ text, found: read(text), meant: [timezone, level] }))
			.filter(({ found, meant }) => String(found) !== String(meant));
		const found = MORE_LOCATION_TEXTS.nothing.filter((text) => read(text));
		expect(found).toEqual([]);
		expect(wrong).toEqual([
			{
				text: 'Moscow, Idaho',
				meant: ['America/Los_Angeles', 'sure'],
				found: ['America/Boise', 'unsure'],
			},
		]);
	});

	it.each([
		['New York, London', 'two cities'],
		['Berlin / London', 'two cities'],
		['Ontario, CA', 'a city of California and a province of Canada'],
		['Washington', 'a state and a capital'],
		['Head of IT, London', 'a code that is none'],
		['I love Berlin and cats', 'prose'],
		['Idaho', 'a state of two clocks'],
		['Rome, Georgia', 'a country and a state that do not have the city in the data'],
		['GA', 'a code of a state and a country'],
	])('is not sure of %j: %s', (text) => {
		expect(read(text)?.[1]).toBe('unsure');
	});

	it.each([
		['Bethesda, MD', 'America/New_York'],
		['Berlin, New Hampshire', 'America/New_York'],
		['Houston, British Columbia', 'America/Vancouver'],
		['Boston, Lincolnshire', 'Europe/London'],
		['Sydney, Nova Scotia', 'America/Glace_Bay'],
		['Hyderabad, Sindh, Pakistan', 'Asia/Karachi'],
		['Guadalajara, Spain', 'Europe/Madrid'],
		['Netherlands, Amsterdam', 'Europe/Amsterdam'],
		['Leopoldstraße 12, 80331 München, Germany', 'Europe/Berlin'],
		['Ciudad Juárez', 'America/Ciudad_Juarez'],
		['Thunder Bay', 'America/Toronto'],
		['Москва', 'Europe/Moscow'],
		['東京', 'Asia/Tokyo'],
		['Remote | Europe/Lisbon', 'Europe/Lisbon'],
	])('is sure that %j is %s', (text, timezone) => {
		expect(read(text)).toEqual([timezone, 'sure']);
	});

	it.each([
		['Birmingham', 'GB', 'Europe/London', 'sure'],
		['Birmingham', 'US', 'America/Chicago', 'sure'],
		['Cambridge', 'US', 'America/New_York', 'sure'],
		['Valencia', 'ES', 'Europe/Madrid', 'sure'],
		['Springfield', 'US', 'America/New_York', 'unsure'],
		['Georgia', 'GE', 'Asia/Tbilisi', 'sure'],
	])('chooses for %j by the country %s', (text, country, timezone, level) => {
		expect(read(text, country)).toEqual([timezone, level]);
	});

	it('names the other zones that an ambiguous name can mean', () => {
		expect(guessFromLocation('Portland', null)?.zones).toEqual([
			'America/Los_Angeles',
			'America/New_York',
		]);
	});

	it.each([
		['10,000 letters', 'a'.repeat(10_000)],
		['10,000 blanks', ' '.repeat(10_000)],
		['10,000 dashes', ' -'.repeat(5_000)],
		['10,000 brackets', '('.repeat(10_000)],
		['slashes', 'a/'.repeat(5_000)],
		['offsets', 'GMT+2 '.repeat(2_000)],
		['half a surrogate pair', '\ud83d'.repeat(200)],
		['letters that become many', 'ﷺ'.repeat(10_000)],
		['names of object members', '__proto__ constructor, toString'],
		['control characters', '\u0000\u0007\u001b[31m\u202e'],
	])('finds nothing in %s', (_, text) => {
		expect(guessFromLocation(text, null)).toBeNull();
	});

	it('reads around control characters', () => {
		expect(read('Munich\u0000\r\nGermany')).toEqual(['Europe/Berlin', 'sure']);
	});

	it('reads no further than 200 characters', () => {
		expect(guessFromLocation(`${'x '.repeat(100)}, Munich`, null)).toBeNull();
	});

	it('takes any text and any mixture of names', () => {
		const names = rowsOf(LOCATION_TEXTS).map(([text]) => text);
		const mixture = fc
			.array(fc.oneof(fc.constantFrom(...names), fc.string({ unit: 'grapheme' })), { maxLength: 5 })
			.chain((parts) => fc.constantFrom(', ', ' ', '/', ' - ').map((glue) => parts.join(glue)));
		fc.assert(
			fc.property(mixture, fc.constantFrom(null, 'US', 'DE', 'XX'), (text, country) => {
				const found = guessFromLocation(text, country);
				if (!found) return;
				expect(found.zones.length).toBeGreaterThan(0);
				expect(found.confidence).toBeGreaterThan(0);
				expect(found.confidence).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 500 },
		);
	});
});
