import { CANCEL, FRAME } from './support/example-views';
import { findAll, textOf } from './support/read-html';
import { seePage } from './support/see-page';

describe('the page to cancel a meeting', () => {
	const page = seePage(CANCEL);

	it('asks first, and says of which meeting', () => {
		expect(page.texts('h1')).toEqual(['Cancel this meeting?']);
		expect(page.text).toContain('Tuesday, November 24 at 2:00 PM CET (8:00 AM EST)');
		expect(page.text).toContain('Intro call, 30 minutes, with Anna Berg');
	});

	it('offers to move it, and to keep it', () => {
		expect(page.links).toEqual({
			'Move it instead': CANCEL.moveLink,
			'Keep it': CANCEL.backLink,
		});
	});

	it('cancels by its one button', () => {
		expect(page.forms).toHaveLength(1);
		expect(page.forms[0]).toMatchObject({
			method: 'post',
			action: FRAME.action,
			hidden: { t: 'token-1', do: 'cancel' },
		});
		expect(page.texts('button')).toEqual(['Cancel the meeting']);
	});

	it('asks for a reason that may be left open', () => {
		const radios = findAll(page.document, 'input').filter(
			({ attributes }) => attributes['type'] === 'radio',
		);
		expect(radios.map(({ attributes }) => attributes)).toEqual(
			['conflict', 'not_right_time', 'not_interested', 'other'].map((value) => ({
				type: 'radio',
				name: 'reason',
				value,
			})),
		);
		expect(findAll(page.document, 'label', 'radio').map(textOf)).toEqual([
			'Something else came up',
			'It is not the right moment',
			'It is not for me',
			'Another reason',
		]);
	});

	it('takes a note of 500 letters, with a label', () => {
		const [note] = findAll(page.document, 'textarea');
		expect(note).toMatchObject({
			attributes: { name: 'note', maxlength: '500', id: 'note' },
			children: [],
		});
		const [label] = findAll(page.document, 'label', 'label');
		expect(label?.attributes['for']).toBe('note');
	});
});
