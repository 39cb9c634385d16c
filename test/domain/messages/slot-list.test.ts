import { toHtml } from '../../../domain/messages/html';
import { findSlotList } from '../../../domain/messages/slot-list';

const slot = (number: number, label: string, link: string | null = null) => ({
	number,
	label,
	link,
});

describe('findSlotList', () => {
	it('finds numbered lines and the links below them', () => {
		const lines = ['Choose:', '1. Monday', 'https://example.com/1', '2. Tuesday', 'Bye'];
		expect(findSlotList(lines)).toEqual({
			slots: [slot(1, 'Monday', 'https://example.com/1'), slot(2, 'Tuesday')],
			firstLine: 1,
			endLine: 4,
		});
	});

	it('counts beyond nine', () => {
		const lines = Array.from({ length: 12 }, (_, index) => `${index + 1}. Time`);
		expect(findSlotList(lines)?.slots).toHaveLength(12);
	});

	it.each([
		['no number', ['Monday', 'Tuesday']],
		['a list that does not begin with 1', ['2. Tuesday', '3. Wednesday']],
		['a date', ['1.12. is the first of December', '24. Dezember']],
		['nothing', ['']],
	])('takes %s for no list', (_name, lines) => {
		expect(findSlotList(lines)).toBeNull();
	});

	it('ends where the count does', () => {
		expect(findSlotList(['1. Monday', '3. Wednesday'])?.endLine).toBe(1);
	});

	it('takes a line that says more than an address for no link', () => {
		const list = findSlotList(['1. Monday', 'see https://example.com/1']);
		expect(list).toEqual({ slots: [slot(1, 'Monday')], firstLine: 0, endLine: 1 });
	});
});

describe('toHtml', () => {
	it('escapes label and link of a button', () => {
		const html = toHtml('1. A <b> & "c"\nhttps://example.com/?a=1&b=2');
		expect(html).toContain('<a href="https://example.com/?a=1&amp;b=2" style="');
		expect(html).toContain('>A &lt;b&gt; &amp; &quot;c&quot;</a>');
	});
});
