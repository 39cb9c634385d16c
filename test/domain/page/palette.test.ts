import fc from 'fast-check';
import { contrastRatio } from '../../../domain/page/contrast';
import { accentOn, DARK, DEFAULT_ACCENT, LIGHT } from '../../../domain/page/palette';
import { renderPage } from '../../../domain/page/render-page';
import { BOOKED, FRAME } from './support/example-views';

describe.each([
	['light', LIGHT],
	['dark', DARK],
])('the %s palette', (_, palette) => {
	it.each([
		['text', 'card'],
		['text', 'hover'],
		['quiet', 'card'],
		['quiet', 'ground'],
		['quiet', 'hover'],
		['danger', 'card'],
		['danger', 'hover'],
		['good', 'goodGround'],
		['alert', 'alertGround'],
	] as const)('has %s that is read well on %s', (text, ground) => {
		expect(contrastRatio(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
	});

	it('has edges that are seen on the card', () => {
		expect(contrastRatio(palette.edge, palette.card)).toBeGreaterThanOrEqual(3);
	});

	it('shows where a button of any accent is', () => {
		const colours = fc.integer({ min: 0, max: 0xffffff });
		fc.assert(
			fc.property(colours, (number) => {
				const accent = accentOn(palette, `#${number.toString(16).padStart(6, '0')}`);
				expect(contrastRatio(accent.edge, palette.card)).toBeGreaterThanOrEqual(3);
				expect(contrastRatio(accent.text, accent.ground)).toBeGreaterThanOrEqual(4.5);
			}),
		);
	});
});

describe('accentOn', () => {
	it('keeps the accent as the edge where it is seen', () => {
		expect(accentOn(LIGHT, '#1a7f5a')).toEqual({
			ground: '#1a7f5a',
			text: '#ffffff',
			edge: '#1a7f5a',
		});
		expect(accentOn(LIGHT, '#ffffff').edge).toBe(LIGHT.edge);
	});

	it.each(['', 'red', '#12345', '#1a7f5a;}*{display:none'])('takes the default for %j', (text) => {
		expect(accentOn(DARK, text).ground).toBe(DEFAULT_ACCENT);
		const page = renderPage(BOOKED, { ...FRAME, accentColour: text });
		expect(page).not.toContain('*{display:none');
		expect(page).toContain(`--accentGround: ${DEFAULT_ACCENT};`);
	});
});
