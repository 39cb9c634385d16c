import { findAnywhere, quoted } from './candidates';
import type { ReplyContext } from './context';
import { phrases } from './phrases';
import type { Candidate } from './reading';

const WRONG_PERSON = phrases(
	'wrong number|person|guy|contact|man|woman|lady|email|address|recipient|department|party|individual|one|phone|dept|team|inbox|mailbox|extension',
	'i ~1 retired|am_retired',
	'not the? ~2 right|correct|best|appropriate|proper person|contact|one|individual|fit|poc|guy|department|team|number|email',
	'no_longer|not ~2 with the? ~1 company|firm|organization|organisation|team|us',
	'no longer work|works|working|employed here|there|at|with|in',
	'i no longer work|works|working for',
	'not|never work|works|working|worked here|there|for|at|with ~2 anymore|more|longer',
	'left the? company|firm|organization|organisation|business|team|us',
	'has left',
	'he|she ~1 left',
	'^ not me ~1 you',
	'better off ~2 with|talking|speaking|asking|contacting',
	'moved on from|to a|another|different',
	'not|never handle|manage|oversee|responsible|deal|involved|decide|own ~2 this|that|for|these|with|our|procurement|purchasing|decisions',
	'not my department|area|responsibility|decision|role|remit|job|call|field',
	'you should|want|need|may ~2 talk|speak|reach|contact|ask|connect|email ~3 my|our|the|instead',
	'this|that|it should|needs|must ~1 go|goes|be_sent|be_directed|be_addressed to',
	'please|better|best ~1 contact|reach|email|talk|speak|direct ~1 out|to? my|our|his|her|the ~3 instead|colleague|boss|manager|team|assistant|director|head|who|department|replacement|successor|partner|wife|husband',
	'colleague|boss|manager|coworker|cofounder|partner|counterpart ~3 handles|handle|manages|runs|looks|owns|deals|is',
	'handles|handle|manages|oversees|owns|heads that|this|it|these|those|our|all',
	'is the right|best|correct person|contact|one|poc',
	'is in charge|responsible',
	'forward|forwarded|forwarding|passing|passed|pass|looping|loop|adding|copying|cc|ccing|cced|ccd this|it|your|in|on ~4 to|our|my|who|colleague|from|here',
	'i|we do not know anyone|anybody|who|any|a ~2 by|named|called|that|is|name',
	'there is no one|nobody|noone ~3 name|here|named|called',
	'no_one|nobody ~2 by|named|called',
	'i am not ~2 who|the|your ~3 looking|think|after',
	'think|believe you ~3 confused|mistaken|mixed',
	'think you ~2 someone|somebody else',
	'meant ~3 someone|somebody else',
	'for someone|somebody else',
	'mistaken identity',
);
const NOT_NAMED =
	/^(?:no[,.\s]+|sorry[,.\s]+)?(?:this (?:is not|isn't|isnt)|i am not|i'm not|im not) \p{Lu}\p{Ll}+(?:[\s.,!]|$)/u;
/** The same words about a time, a link or a need. */
const OTHER_SENSE = phrases(
	'wrong|right number|one|email|address of|link|time|day|slot|date',
	'not the right|best fit ~3 time|now|moment',
);
/** Somebody else is meant, or somebody else decides. */
export function readWrongPerson(context: ReplyContext): Candidate | null {
	const match = findAnywhere(context, WRONG_PERSON);
	const isOtherName = NOT_NAMED.test(firstWords(context.ownText));
	if (match === null && !isOtherName) return null;
	if (findAnywhere(context, OTHER_SENSE) !== null) return null;
	const why = match === null ? 'not the person who was meant' : quoted(match);
	return { intent: 'wrong_person', confidence: 0.88, why };
}

function firstWords(text: string): string {
	return text
		.slice(0, 120)
		.replace(/\u2019/gu, "'")
		.replace(/^[Tt]his/u, 'this')
		.replace(/^I'?m/u, 'i am')
		.replace(/^I am/u, 'i am')
		.replace(/^No/u, 'no')
		.replace(/^Sorry/u, 'sorry');
}
