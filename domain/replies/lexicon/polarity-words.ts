function words(list: string): ReadonlySet<string> {
	return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}

/** Say of a time that it is wanted or free. */
export const GOOD_WORDS = words(`
	works work working good fine great perfect perfectly ok okay free available availability open opening suits suit
	suitable do does can could prefer preferred preferable better best ideal ideally take book yes yep yeah sure please
	sounds love lock schedule happy pick choose go make manage try meet talk chat speak let possible doable confirmed
	confirm convenient pencil how able accept fit fits swing grab excellent wonderful super cool want like need 
	set put reschedule move push switch change instead see join attend there rather keep reserve arrange looking welcome
	brilliant lovely nice grand easier winner sorted awesome chance ring gap wish come easiest preference calendar diary
`);

/** Good words only before a time: "an appointment on Tuesday", not "our Tuesday call". */
export const GOOD_NOUNS = words(
	'slot appointment booking reservation visit call meeting demo spot',
);

/** Say of a time that it is not. */
export const BAD_WORDS = words(`
	busy unavailable booked conflict conflicts conflicting conflicted packed slammed tied swamped out away off traveling
	travelling travel impossible bad worst terrible tough tricky taken unable clash clashes clashing difficult hard
	doubtful nope nah flying vacation holiday pto leave closed stacked gone skip avoid wrong awful rough issue issues
	hectic rammed chocka nuts manic hellish
	problem problems occupied committed engaged cant full
`);

/** Count only under a "not" or "no": "no worries", "cannot wait". */
export const BAD_ONLY_NEGATED = words(
	'cancel wait worries worry prob objection objections complaints mind',
);

export const NEGATORS = words('not never no without neither hardly none');
export const AUXILIARIES = words(
	'can could do does is are am will would was were be have has had should did may might',
);

/** After these, "out", "off" and the like mean something else: "reach out", "kick off". */
export const PARTICLE_VERBS = words(
	'reach check figure find sort turn turns work works lay kick hop jump right sign carry go',
);

export const PREFERENCE_WORDS = words(
	'prefer preferably preferred preference better best easier easiest ideally ideal rather favorite favourite',
);
export const FALLBACK_WORDS = words('otherwise else alternatively backup fallback failing');
export const HEDGE_WORDS = words(`
	might maybe perhaps possibly probably tentative tentatively unsure depends depending unless potentially hopefully
	presumably provisionally
`);
export const PAST_WORDS = words(`
	called emailed spoke met sent tried missed talked chatted was were had came joined waited saw mentioned told got
	received wrote signed launched started went attended left
`);
/** Part a sentence into clauses that are judged on their own. */
export const CLAUSE_WORDS = words(
	'but however though although whereas yet so then because if and or nor otherwise except , ; - ( ) / & :',
);
