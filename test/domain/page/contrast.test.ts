import fc from 'fast-check';
import { contrastRatio, isHexColour, readableOn } from '../../../domain/page/contrast';

describe('contrastRatio', () => {
	it.each([
		['#000000', '#ffffff', 21],
		['#ffffff', '#000000', 21],
		['#777777', '#ffffff', 4.48],
		['#767676', '#ffffff', 4.54],
		['#ff0000', '#ffffff', 4],
		['#0000ff', '#ffffff', 8.59],
		['#1a7f5a', '#1A7F5A', 1],
	])('of %s and %s is %d', (colour, other, ratio) => {
		expect(contrastRatio(colour, other)).toBeCloseTo(ratio, 2);
	});
});

describe('readableOn', () => {
	it.each([
		['#1a7f5a', '#ffffff'],
		['#1d4ed8', '#ffffff'],
		['#ffd400', '#000000'],
		['#ff7a00', '#000000'],
		['#ffffff', '#000000'],
		['#000000', '#ffffff'],
	])('on %s is %s', (ground, text) => {
		expect(readableOn(ground)).toBe(text);
	});

	it('is read well on any ground', () => {
		const colours = fc.integer({ min: 0, max: 0xffffff });
		fc.assert(
			fc.property(colours, (number) => {
				const ground = `#${number.toString(16).padStart(6, '0')}`;
				expect(contrastRatio(readableOn(ground), ground)).toBeGreaterThanOrEqual(4.5);
			}),
		);
	});
});

describe('isHexColour', () => {
	it.each([
		['#1a7f5a', true],
		['#1A7F5A', true],
		['#fff', false],
		['1a7f5a', false],
		['green', false],
		['', false],
		['#1a7f5a; } body { display: none', false],
		['#1a7f5a\n', false],
	])('%j: %s', (text, isColour) => {
		expect(isHexColour(text)).toBe(isColour);
	});
});
