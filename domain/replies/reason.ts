import type { CancelReason } from '../model';
import { findAnywhere } from './candidates';
import type { ReplyContext } from './context';
import { phrases } from './phrases';

/** Plain words of having turned away; they hold whatever else is said of the timing. */
const GIVEN_UP = phrases(
	'not|no_longer|lost|without ~2 interested|interest',
	'no interest',
	'gone|went|going|go|chose|chosen|choosing|picked|selected|signed ~3 another|different|other|competitor|vendor|someone|somebody|elsewhere|with',
	'decided not|against',
	'to|will|would|gonna pass',
	'changed my|our mind|minds',
	'picked|chose|found|selected|bought ~1 a|another|someone|something|different',
	'not|no_longer ~2 moving|move|going|proceed|proceeding ~1 forward|ahead|with',
);
const NOT_INTERESTED = phrases(
	'already ~2 found|have|using|use|signed|bought|chose|picked',
	'not ~2 good|right|fit|match',
	'not|no ~3 need|needed|require|required ~2 this|it|anymore|the|your|longer',
	'no_longer|not need|require|looking|want|needed|necessary',
	'found another|a|someone|something|what|better',
	'not for us|me',
	'too expensive|pricey|costly',
	'all set',
	'solved ~1 it|this|the|$',
	'problem solved',
);
const NOT_RIGHT_TIME = phrases(
	'not|bad|wrong|poor|isnt|terrible ~4 time|timing|moment ~1 for|right|now|to|$',
	'timing is|not ~3 not|off|right|bad',
	'not ~2 right|good|best time|moment|timing',
	'on|put|paused|putting ~3 hold|pause|ice|back_burner',
	'project|initiative|deal|budget|budgets|purchase|evaluation|rollout ~5 hold|paused|frozen|delayed|postponed|pushed|cut|freeze|deprioritized|shelved',
	'budget ~3 freeze|frozen|cut|cuts|gone|approved|pulled|until|next|slashed',
	'hiring|spending|budget freeze',
	'no|no_longer ~2 budget|money|funds|funding',
	'not ~4 until|before',
	'not ~2 budget',
	'next|another quarter|year|month',
	'not ~2 ready|priority|prioritizing',
	'priorities ~3 changed|shifted',
	'revisit|circle_back|later_this_year|down_the_road',
	'in|until q',
	'wait ~3 until|for|till',
	'restructuring|reorg|reorganization|layoffs|merger|acquisition',
	'too ~2 early|soon',
	'in a few|couple|the new months|year|weeks',
);
const CONFLICT = phrases(
	'conflict|conflicts|conflicting|clash|clashes|clashing|overlap|overlaps|overlapping',
	'double booked|booking',
	'something|thing|things|emergency|stuff ~3 came|come|popped|comes|urgent',
	'came up',
	'another|other|different|urgent|last|internal|team|board|client|customer|important ~2 meeting|call|appointment|commitment|engagement|obligation|deadline|thing',
	'have|had|got|need|has|having ~4 meeting|call|appointment|flight|commitment|obligation|deadline|doctor|dentist|event|trip|wedding|funeral|pick|interview|court|surgery|meetings',
	'been|got|getting pulled|called|dragged|roped',
	'schedule|calendar|plans|diary|shift|hours ~3 changed|changes|full|packed|shifted|moved|mess|crazy|conflict',
	'stuck|held|caught|tied in|at|up|on',
	'travelling|traveling|flight|travel|delayed|traffic',
	'busy|swamped|slammed|booked|unavailable|overbooked',
	'not|no_longer ~2 available|free',
	'out of town|office|the|country',
	'kid|kids|child|daughter|son|baby|school|childcare|wife|husband|mother|father|mom|dad|family|nanny|babysitter ~4 sick|ill|hospital|emergency|pick|home|fever|unwell|closed',
	'family|medical|personal|work emergency|matter|issue|reasons|crisis',
	'doctor|dentist|hospital|surgery|er',
	'jury duty',
	'working late|that|then',
	'car|train|bus ~3 broke|broken|breakdown|delayed|cancelled|late',
	'sick|ill|unwell|flu|covid|under_the_weather|migraine|fever|funeral',
	'feeling|feel ~2 well|good|great|terrible|rough|awful',
);
const GIVEN = phrases('because|since|due|as', 'reason', 'sorry ~3 but', 'unfortunately');
const LONG = 9;

/** Why a meeting is called off: the words of the reply put into the four reasons; null when none is given. */
export function reasonOf(context: ReplyContext): CancelReason | null {
	if (findAnywhere(context, GIVEN_UP) !== null) return 'not_interested';
	if (findAnywhere(context, NOT_RIGHT_TIME) !== null) return 'not_right_time';
	if (findAnywhere(context, NOT_INTERESTED) !== null) return 'not_interested';
	if (findAnywhere(context, CONFLICT) !== null) return 'conflict';
	const isExplained = findAnywhere(context, GIVEN) !== null && context.words.length >= LONG;
	return isExplained ? 'other' : null;
}
