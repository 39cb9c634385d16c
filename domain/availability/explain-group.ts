import { explainNoSlots, type SlotsExplanation } from './explain';
import { findGroupSlots } from './find-group-slots';
import { findLastEnd, toSlotQuery, type Host, type ProposalQuery } from './proposal-query';
import { toGroups } from './propose-window';

export interface PersonExplanation extends SlotsExplanation {
	readonly repId: string;
}

export interface GroupExplanation {
	/** The rep and each co-host, in the order given, each by themselves. */
	readonly people: readonly PersonExplanation[];
	/** Who blocks the most, then each person's sentences. */
	readonly words: readonly string[];
}

interface Blocker {
	readonly index: number;
	/** Times that the others have in common without this group. */
	readonly others: number;
	/** Times that somebody of this group has. */
	readonly own: number;
}

/** What is known of the rep does not hold for the co-hosts. */
const NOTHING_KNOWN = { daysOff: undefined, unreadable: undefined };

/**
 * Why a rep and co-hosts have no time together between now and `to` (epoch ms), the end of the window at its widest
 * unless given. The one who blocks the most is the person, or the group of which one is needed, without whom the
 * others have the most times; where nobody's absence would help, the one with the fewest times.
 */
export function explainNoGroupSlots(
	query: ProposalQuery,
	to = findLastEnd(query),
): GroupExplanation {
	const people = listPeople(query).map((host) => ({
		repId: host.rep.id,
		...explainNoSlots({ ...query, ...NOTHING_KNOWN, ...host }, to),
	}));
	return {
		people,
		words: [describeBlocker(query, to), ...people.flatMap(({ words }) => words)],
	};
}

function listPeople(query: ProposalQuery): Host[] {
	const hosts = [query, ...(query.coHosts ?? []).flat()];
	const ids = hosts.map(({ rep }) => rep.id);
	return hosts.filter(({ rep }, index) => ids.indexOf(rep.id) === index);
}

function describeBlocker(query: ProposalQuery, to: number): string {
	const groups = [[query], ...(query.coHosts ?? [])];
	const { index, others, own } = findBlocker(query, to);
	const name = formatNames((groups[index] ?? []).map(({ rep }) => rep.name));
	if (others === 0) return `${name} blocks the most, with ${formatTimes(own)} of their own.`;
	return `${name} blocks the most: without them the others have ${formatTimes(others)}.`;
}

function findBlocker(query: ProposalQuery, to: number): Blocker {
	const window = { from: query.now, to };
	const groups = toGroups(query).map((hosts) =>
		hosts.map((host) => toSlotQuery(query, window, host)),
	);
	const blockers = groups.map((group, index): Blocker => {
		const others = findGroupSlots(groups.filter((other) => other !== group)).length;
		return { index, others, own: findGroupSlots([group]).length };
	});
	return blockers.reduce((most, blocker) =>
		blocker.others > most.others || (blocker.others === most.others && blocker.own < most.own)
			? blocker
			: most,
	);
}

/** "Ada", "Ada or Ben", "Ada, Ben or Cleo". */
function formatNames(names: readonly string[]): string {
	if (names.length < 2) return names[0] ?? 'An empty group';
	return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function formatTimes(count: number): string {
	if (count === 0) return 'no time';
	return count === 1 ? '1 time' : `${count} times`;
}
