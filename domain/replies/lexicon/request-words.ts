function words(list: string): ReadonlySet<string> {
	return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}

/** One of these makes a sentence with a time in it a wish for that time. */
export const REQUEST_WORDS = words(`
	do does make meet meeting talk chat speak schedule book reserve move push reschedule change switch shift work works
	working available availability free open opening openings possible ok okay good fine great perfect suit suits
	suitable instead take try set connect call hop jump catch see anything something better best convenient fit fits
	prefer rather want like love need go yes yep yeah sure please can could put lock pencil invite confirm confirmed
	happy ideal doable keep let us any pick choose going select vote down arrange rebook visit come appointment slot
	excellent wonderful awesome brilliant lovely sounds earlier later sooner only manage swing accept deal joining join
	wish booking reservation grand easier winner sorted chance ring gap easiest preference calendar diary spot still
`);

/** Small talk and glue around a time. */
export const FILLER_WORDS = words(`
	yes yep yeah yup ok okay sure hi hello hey thanks thank you please then is for me us the at on let i would it and or
	great sorry no also maybe say about one our we that this how be will by a an to in of if my your so well just actually
	good fine works work perfect cool awesome sounds time slot option day do does not but dear all hm hmm oh ah um er
	morning afternoon there best again it is are am can could should may shall with local sharp pm ish around works sir unfortunately possible otherwise so then anymore better sooner earlier later only still free open available
`);
