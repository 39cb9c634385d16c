import type { Gloss } from '../lexicon-source';

/** Clock times in words. */
export const CLOCK: Gloss = {
	'#:30': '# et demie|demi',
	'#:15': '# et quart; # un quart',
	'#-:45': '# moins le? quart; # moins 15',
	'#-:50': '# moins dix; # moins 10',
	'#-:40': '# moins vingt; # moins 20',
	'#-:55': '# moins cinq; # moins 5',
	'#:20': '# vingt',
	'#:10': '# dix',
	'# am': '# du matin; # le matin; # matin; # am',
	'# pm': `
		# de le après midi|midi; # de l après midi; # du soir; # de après midi; # le soir; # pm; #
		après midi; # de le aprem|aprèm`,
};
