import type { Gloss } from '../lexicon-source';

/** Clock times in words. */
export const CLOCK: Gloss = {
	'#:30': '# e meia; # e trinta',
	'#:15': '# e quinze; # e um quarto; # e quarto',
	'#:45': '# e quarenta e cinco',
	'#-:45': 'quinze|15 para as|a|às #; um quarto para as #; # menos um quarto; # menos quarto',
	'#-:50': 'dez|10 para as|a|às #; # menos dez',
	'#:20': '# e vinte',
	'#:10': '# e dez',
	'#:40': '# e quarenta',
	'# am': '# da|de manhã; # da madrugada; # pela manhã; # am',
	'# pm': '# da|de tarde; # da|de noite; # à noite; # à tarde; # pm; # pela tarde',
};
