import { readContext } from '../domain/replies/context';
import { gatherEvidence } from '../domain/replies/evidence';
import type { LearnedWeights } from '../domain/replies/learned/labels';
import { REASON_LABELS } from '../domain/replies/learned/labels';
import { REPLY_INTENTS } from '../domain/replies/reading';
import type { ReplyCase } from './reply-case';
import { toReplyInput } from './reply-case';
import type { Example } from './train';
import { train } from './train';

/** A reply with what the reader is to learn of it. */
export interface Lesson {
	readonly one: ReplyCase;
	readonly features: readonly string[];
}

const RULE = /^(?:rule|hit):/u;

/** With `rulesKnowIt` the rules were tuned on the case: what they say of it teaches nothing. */
export function toLesson(one: ReplyCase, rulesKnowIt = false): Lesson {
	const { features } = gatherEvidence(readContext(toReplyInput(one)));
	return { one, features: rulesKnowIt ? features.filter((name) => !RULE.test(name)) : features };
}

const WITH_REASON: ReadonlySet<string> = new Set(['cancel', 'reschedule']);

function reasonExample({ one, features }: Lesson): readonly Example[] {
	const intent = one.allowed.find((allowed) => WITH_REASON.has(allowed));
	if (intent === undefined) return [];
	const allowed = one.reason_allowed ?? (one.reason ? [one.reason] : ['none']);
	return [{ features: [...features, `intent:${intent}`], allowed }];
}

/** Learns intents and reasons. */
export function learn(lessons: readonly Lesson[]): LearnedWeights {
	const intents = lessons.map(({ one, features }) => ({ features, allowed: one.allowed }));
	return {
		intents: train(intents, REPLY_INTENTS),
		reasons: train(lessons.flatMap(reasonExample), REASON_LABELS),
	};
}
