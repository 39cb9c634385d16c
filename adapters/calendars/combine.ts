import type { BusyQuery, BusySource, RepBusy } from './busy-source';

/** Asks all sources at the same time: a rep is busy where any of them says so, and unreadable if any cannot tell. */
export async function readBusy(
	sources: readonly BusySource[],
	query: BusyQuery,
): Promise<ReadonlyMap<string, RepBusy>> {
	const answers = await Promise.all(
		sources.map(async (source) => ({ source, answer: await source.listBusy(query) })),
	);
	return new Map(
		query.reps.map(({ id }) => {
			const found = answers.map(
				({ source, answer }) => answer.get(id) ?? { unreadable: `${source.name} left ${id} out.` },
			);
			return [id, combineBusy(found)];
		}),
	);
}

/** All blocks together; unreadable, for all the reasons there are, if any is. */
export function combineBusy(parts: readonly RepBusy[]): RepBusy {
	const reasons = parts.flatMap((part) => ('unreadable' in part ? [part.unreadable] : []));
	if (reasons.length) return { unreadable: [...new Set(reasons)].join(' ') };
	return { blocks: parts.flatMap((part) => ('blocks' in part ? part.blocks : [])) };
}
