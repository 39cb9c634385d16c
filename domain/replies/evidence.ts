import type { ReplyContext } from './context';
import { featuresOf } from './learned/features';
import type { Recognised, Recogniser } from './recognisers';
import { RECOGNISERS, RECOGNISERS_OF_MACHINES } from './recognisers';
import type { TimeWish } from './time-wish';
import { readAllTimes, readTimeWish } from './time-wish';

/** What there is to decide on. */
export interface Evidence {
	readonly context: ReplyContext;
	readonly wish: TimeWish;
	/** The same of times that it names without asking for them in words we know. */
	readonly inPassing: TimeWish;
	/** All that recognise the reply, in their order. */
	readonly recognised: readonly Recognised[];
	readonly features: readonly string[];
}

function recognise(
	recognisers: Readonly<Record<string, Recogniser>>,
	context: ReplyContext,
	wish: TimeWish,
): readonly Recognised[] {
	return Object.entries(recognisers).flatMap(([name, read]) => {
		const candidate = read(context, wish);
		return candidate === null ? [] : [{ name, candidate }];
	});
}

/** Looks at a reply with every rule. */
export function gatherEvidence(context: ReplyContext): Evidence {
	const wish = readTimeWish(context);
	const isMachine = context.input.isAutomatic === true;
	const recognised = recognise(isMachine ? RECOGNISERS_OF_MACHINES : RECOGNISERS, context, wish);
	const inPassing = readAllTimes(context);
	const features = featuresOf(context, { wish, inPassing, recognised });
	return { context, wish, inPassing, recognised, features };
}
