import type { ForeignLanguage } from './language';

/** English, and the words and phrases of a language that mean it, parted by ";". */
export type Gloss = Readonly<Record<string, string>>;

/** A language as its file tells it. Alternatives of a name are parted by "|", names by spaces. */
export interface LexiconSource {
	readonly language: ForeignLanguage;
	/** Monday to Sunday. */
	readonly weekdays: string;
	/** Words that may stand before a day's name. */
	readonly dayArticles: string;
	/** January to December. */
	readonly months: string;
	/** "uno|una=1 dos=2". */
	readonly numbers: string;
	/** Stuck to a number they make an ordinal: "2ª", "2e". */
	readonly ordinalEndings: string;
	/** "2." is an ordinal too. */
	readonly hasOrdinalDot?: boolean;
	/** After a number: a clock time, unless it says by how much something is late. */
	readonly hourWords: string;
	/** After a number: a clock time, or how long something takes. */
	readonly hourOrDurationWords: string;
	/** Before a number of hours: how long something takes. */
	readonly durationLeads: string;
	/** After a number of hours: by how much something is early or late. */
	readonly durationFollowers: string;
	/** Before a bare number: a day of the month, no hour. */
	readonly dayNumberLeads: string;
	/** Before "12.3": a date. */
	readonly dateLeads: string;
	/** Besides short names of days and months, the short forms that a dot follows. */
	readonly abbreviations: string;
	/** Spellings that marks and single letters would take apart, and what they stand for. */
	readonly respellings?: readonly (readonly [RegExp, string])[];
	/** "l'", "d'" and their full forms. */
	readonly elisions?: Readonly<Record<string, string>>;
	/** Words without accent that are not meant for the accented one: "e" is never "é". */
	readonly distinct: string;
	/** Words that part clauses: no gap of a phrase reaches over them. */
	readonly breaks: string;
	/** Small words that no other language has in this number; they weigh most when a language is guessed. */
	readonly functionWords: string;
	/** Clock times in words, as "#:30"; they are put together before the phrases around them are read. */
	readonly clock: Gloss;
	readonly gloss: readonly Gloss[];
}
