import { AUXILIARIES, BAD_WORDS, GOOD_WORDS, HEDGE_WORDS } from '../lexicon/polarity-words';
import { FILLER_WORDS, REQUEST_WORDS } from '../lexicon/request-words';

/** Small words of English, which weigh most when a language is guessed. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
	`i you he she it we they me him us them my your his her its our their this that these those the a an is am are was
	were be been being have has had do does did will would can could shall should may might must not and or but if then
	because of at by for with about into after before to from up down in out on off over again here there when where why
	how what who which all any both more most other some such only same than too very just now yes no i'm i'll i've i'd
	it's that's don't can't won't let's isn't didn't doesn't you're we're what's im dont cant lets u ur
	as so an est et today tomorrow monday tuesday wednesday thursday friday saturday sunday week`.split(
		/\s+/u,
	),
);

const EVERYDAY = `postpone canceled cancelled correct done sure cool nope super stop stopall unsubscribe end quit cancel start unstop help info yes no remove revoke optout reschedule
	confirm confirmed thanks thank please sorry hello hi hey great perfect super email mail number phone text message
	texts messages contact person wrong company team office meeting call demo link zoom price cost money budget
	interested interest later today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday week month
	year quarter morning afternoon evening noon january february march april may june july august september october
	november december vacation holiday leave return back automatic reply response late early running minutes minute min
	hour hours option first second third one two three four five six seven eight nine ten eleven twelve die sale pare fin
	main rate pour or car son once sin pies red real total idea fine chat plan normal general final hotel central media
	data animal actual oral local formal personal social material moral capital hospital doctor error motor color favor
	honor terror horror art chance fond gift hat hut kind log man mine mist not note pan pie plane pose rat roman see
	sage sent ton tote tour vent vie want war wand warm wild will wind winter wolf word work world wrote write yet young
	fast bald brief hell hand arm ring bring lang last best rest test list most post cost lost dates bin so also an in am
	as do me come mar sat sun sol pan dame come sobre era base case pure dire rire site visible possible table note`;

/** English as far as the guess of the language needs it: small words, the rules' own words, and false friends. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set([
	...ENGLISH_FUNCTION_WORDS,
	...EVERYDAY.split(/\s+/u),
	...GOOD_WORDS,
	...BAD_WORDS,
	...HEDGE_WORDS,
	...AUXILIARIES,
	...FILLER_WORDS,
	...REQUEST_WORDS,
]);
