/** The results of `work` in the order of the items, with at most `limit` of them under way at a time. */
export async function mapInParallel<Item, Result>(
	items: readonly Item[],
	limit: number,
	work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
	const results: Result[] = [];
	const queue = items.entries();
	const workers = Array.from({ length: Math.min(limit, items.length) }, async () => {
		for (const [index, item] of queue) results[index] = await work(item);
	});
	await Promise.all(workers);
	return results;
}
