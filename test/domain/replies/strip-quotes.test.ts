import { stripQuotes } from '../../../domain/replies/strip-quotes';
import { QUOTE_LAYOUTS } from './quote-layouts';

describe('stripQuotes', () => {
	it.each([
		[
			'quoted lines under a reply',
			'Yes\n\nOn Mon, Nov 30, 2026 at 9:12 AM Dana <d@example.com> wrote:\n> Tuesday?',
			'Yes',
		],
		[
			'an introduction over two lines',
			'Yes\nOn Mon, Nov 30, 2026 at 9:12 AM Dana Fox\n<d@example.com> wrote:\nTuesday?',
			'Yes',
		],
		['a reply under the quote', '> Tuesday or Wednesday?\n\nWednesday', 'Wednesday'],
		['an original message', 'Ok\n-----Original Message-----\nFrom: Dana\nTuesday?', 'Ok'],
		['mail headers', 'Ok\n\nFrom: Dana <d@example.com>\nSent: Monday\nTo: Pat\nTuesday?', 'Ok'],
		[
			'a French introduction',
			'Oui\n\nLe lun. 30 nov. 2026 à 09:12, Dana <d@example.com> a écrit :\n> Mardi ?',
			'Oui',
		],
		['a signature mark', 'Option 1\n-- \nPat Lee\n+1 212 555 0143', 'Option 1'],
		['a phone line', 'Option 1\n\nSent from my iPhone', 'Option 1'],
		[
			'a sign-off with contact lines',
			'Wednesday works.\n\nBest regards,\nPat Lee\nVP Sales\nwww.example.com',
			'Wednesday works.',
		],
		[
			'contact lines without a sign-off',
			'Wednesday works.\n\nPat Lee | VP Sales\n+1 (212) 555-0143',
			'Wednesday works.',
		],
		[
			'a disclaimer',
			'Thursday.\n\nCONFIDENTIALITY NOTICE: intended only for the recipient. Stop all use.',
			'Thursday.',
		],
		['our own footer', 'Thursday.\nReply STOP to unsubscribe', 'Thursday.'],
	])('leaves out %s', (_name, text, own) => {
		expect(stripQuotes(text)).toEqual({ text: own, truncated: false });
	});

	it.each([
		'Thanks,\nTuesday works',
		'From Monday on I am free',
		'STOP',
		'Hi Dana,\n\nWednesday please',
	])('keeps %j', (text) => {
		expect(stripQuotes(text).text).toBe(text);
	});

	it.each(QUOTE_LAYOUTS)("tells the sender's own words: %s", (_layout, text, own) => {
		expect(stripQuotes(text).text.replace(/\n+/g, '\n')).toBe(own.replace(/\n+/g, '\n'));
	});

	it('cuts very long text and says so', () => {
		const { text, truncated } = stripQuotes('word '.repeat(80_000));
		expect(text.length).toBeLessThanOrEqual(4_000);
		expect(truncated).toBe(true);
	});
});
