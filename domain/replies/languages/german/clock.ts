import type { Gloss } from '../lexicon-source';

/** Clock times in words. */
export const CLOCK: Gloss = {
	'#-:25': 'fünf|5 vor halb #',
	'#-:35': 'fünf|5 nach halb #',
	'#-:30': 'halb #',
	'#-:45': 'dreiviertel #; drei viertel #; viertel vor #',
	'#:15': 'viertel nach|ab #',
	'#-:15': 'viertel #',
	'#-:50': 'zehn|10 vor #',
	'#-:40': 'zwanzig|20 vor #',
	'#:10': 'zehn|10 nach #',
	'#:20': 'zwanzig|20 nach #',
	'# am': '# morgens|vormittags|früh; # am|in_der vormittag|früh|frühe; # uhr morgens|früh',
	'# pm': '# nachmittags|abends|mittags; # am nachmittag|abend; # uhr nachmittags|abends',
};
