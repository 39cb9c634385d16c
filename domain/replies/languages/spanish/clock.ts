import type { Gloss } from '../lexicon-source';

/** Clock times in words. */
export const CLOCK: Gloss = {
	'#:30': '# y media; # y treinta; # y pico_media',
	'#:15': '# y cuarto; # y quince',
	'#:45': '# y cuarenta_y_cinco; # y cuarenta y cinco',
	'#-:45': `
		# menos cuarto; cuarto|quince para las|la #; # menos quince; un cuarto para las|la #`,
	'#-:50': '# menos diez; diez|10 para las|la #',
	'#:20': '# y veinte',
	'#:10': '# y diez',
	'#:40': '# y cuarenta',
	'# pm': '# de|por|en la? tarde; # de|por|en la? noche; # pm; # p m; # del mediodía',
	'# am': '# de|por|en la? mañana; # de|por|en la? madrugada; # am; # a m',
};
