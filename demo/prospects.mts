/** The made-up leads of the demo. */
export interface Prospect {
	readonly name: string;
	readonly ending: string;
	readonly form: Readonly<Record<string, string>>;
}

export const prospects = {
	attends: {
		name: 'Sam Sample',
		ending: 'attends',
		form: {
			email: 'sam.sample@example.com',
			phone: '+49 30 901820',
			name: 'Sam Sample',
			company: 'Sample Bakery',
			title: 'Head of Operations',
			channel: 'email',
			message: 'We would like to see how this works for our four shops.',
			submissionId: 'demo-form-1',
		},
	},
	reschedules: {
		name: 'Robin Example',
		ending: 'reschedules, then attends',
		form: {
			email: 'robin.example@example.org',
			phone: '+1 202 555 0143',
			name: 'Robin Example',
			company: 'Example Logistics',
			channel: 'sms',
			message: 'Can somebody call me about pricing?',
			submissionId: 'demo-form-2',
		},
	},
	misses: {
		name: 'Kim Placeholder',
		ending: 'misses the meeting and is recovered',
		form: {
			email: 'kim.placeholder@example.net',
			location: 'Greater Manchester, United Kingdom',
			name: 'Kim Placeholder',
			company: 'Placeholder Studio',
			channel: 'email',
			message: 'Interested, please send times.',
			submissionId: 'demo-form-3',
		},
	},
} as const satisfies Record<string, Prospect>;
