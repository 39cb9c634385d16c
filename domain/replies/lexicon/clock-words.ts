/** Before one of these a number counts something; it is no time of day. */
export const UNITS: ReadonlySet<string> = new Set(
	'minute minutes min mins hour hours hr hrs day days week weeks month months year years people person persons seats of more other others times x k percent reps employees users calls emails texts messages options slots euros dollars pounds weeks guys percent years st nd rd th'.split(
		' ',
	),
);
/** Before one of these it is a day: "until 20 July". */
export const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;
/** May stand after "1030" where it is a time. */
export const AFTER_DIGITS: ReadonlySet<string> = new Set(
	'not or works work on instead please is would and for if , ? . !'.split(' '),
);
/** After one of these a bare number is a time of day. */
export const BEFORE_CLOCK: ReadonlySet<string> = new Set(
	'at around about by after before from until between till @ approx approximately past circa'.split(
		' ',
	),
);

/** "The two", "that one": number words that count. */
export const COUNTED: ReadonlySet<string> = new Set(
	'the of these those my us your any other all or'.split(' '),
);
