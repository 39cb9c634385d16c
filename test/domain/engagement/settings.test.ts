import { readSignalRules, readThresholds } from '../../../domain/engagement/read-settings';
import { signalName } from '../../../domain/engagement/signal-rules';

describe('thresholds', () => {
	it('are one of 25 points where none is given', () => {
		expect(readThresholds([])).toEqual([{ name: 'Interested', points: 25, leads: 'any' }]);
	});

	it('are read from rows, the lowest first', () => {
		const rows = [
			{ name: 'Hot', points: 60 },
			{ name: ' Warm ', points: '20', leads: 'nurtured' },
		];
		expect(readThresholds(rows)).toEqual([
			{ name: 'Warm', points: 20, leads: 'nurtured' },
			{ name: 'Hot', points: 60, leads: 'any' },
		]);
	});

	it.each([
		[[{ name: '', points: 25 }], 'Name in row 1 of Thresholds is empty.'],
		[[{ name: 'Hot', points: 'many' }], 'Points in row 1 of Thresholds is "many".'],
		[[{ name: 'Hot', points: 0 }], 'Points in row 1 of Thresholds is 0.'],
		[[{ name: 'Hot' }], 'Points in row 1 of Thresholds is empty.'],
		[
			[{ name: 'Hot', points: 5, leads: 'some' }],
			'For Leads in row 1 of Thresholds: "some" is not one of its choices.',
		],
		[
			[
				{ name: 'Hot', points: 5 },
				{ name: 'Hot', points: 6 },
			],
			'Thresholds: "Hot" stands there twice.',
		],
	])('are refused by name: %j', (rows, message) => {
		expect(() => readThresholds(rows)).toThrow(message);
	});
});

describe('the points of signals', () => {
	it('come with the flow and can be set', () => {
		const rules = readSignalRules([{ signal: 'Pricing Page', points: 20, mostADay: 1 }]);
		expect(rules.get('pricing_page')).toEqual({
			label: 'Pricing Page Visit',
			points: 20,
			mostADay: 1,
		});
		expect(rules.get('content')?.points).toBe(8);
	});

	it('can be those of signals of one’s own', () => {
		const rules = readSignalRules([{ signal: 'Demo video', points: 12 }]);
		expect(rules.get('demo_video')).toEqual({ label: 'Demo video', points: 12, mostADay: 3 });
	});

	it.each([
		[{ points: 5 }, 'Signal in row 1 of Points of Signals is empty.'],
		[{ signal: '!!', points: 5 }, 'Signal in row 1 of Points of Signals is empty.'],
		[{ signal: 'x', points: -1 }, 'Points in row 1 of Points of Signals is -1.'],
		[
			{ signal: 'x', points: 1, mostADay: 'all' },
			'Most a Day in row 1 of Points of Signals is "all".',
		],
	])('are refused by name: %j', (row, message) => {
		expect(() => readSignalRules([row])).toThrow(message);
	});
});

it.each(['Pricing Page', 'pricingPage', 'pricing-page', ' PRICING_PAGE '])(
	'reads the name "%s" as pricing_page',
	(text) => {
		expect(signalName(text)).toBe('pricing_page');
	},
);
