import type { Clock } from '../../adapters/http/clock';

/** What `work` gives if it comes before the deadline (epoch milliseconds), else what `late` says. It goes on, though. */
export async function inTime<Result>(
	work: Promise<Result>,
	{ clock, deadline }: { readonly clock: Clock; readonly deadline: number },
	late: () => Result,
): Promise<Result> {
	let timer: NodeJS.Timeout | undefined;
	const limit = new Promise<Result>((resolve) => {
		timer = setTimeout(() => resolve(late()), Math.max(0, deadline - clock.now()));
	});
	try {
		return await Promise.race([work, limit]);
	} finally {
		clearTimeout(timer);
	}
}
