import { mayBeDone } from './explain';

/**
 * Both results. When something fails, it is thrown only after both have ended, so that no record is made unseen; of two
 * failures, the one that may be done all the same.
 */
export async function together<One, Other>(
	one: Promise<One> | One,
	other: Promise<Other> | Other,
): Promise<[One, Other]> {
	const ended = await Promise.allSettled([one, other]);
	const problems = ended.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
	if (problems.length) throw problems.find(mayBeDone) ?? problems[0];
	return await Promise.all([one, other]);
}
