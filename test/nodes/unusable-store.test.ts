import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RouteLead } from '../../nodes/RouteLead/RouteLead.node';
import { itemsOf, route, SAM, TEAM, useFlow } from '../support/flow-nodes';
import { runNode } from '../support/run-node';

const flow = useFlow();

describe('a store that cannot be used', () => {
	const troubles: readonly [string, () => Promise<void>, string, string][] = [
		[
			'a folder in the place of its file',
			async () => void (await mkdir(flow.storeFile(), { recursive: true })),
			'is a folder, not a file.',
			'the path of the file',
		],
		[
			'a file in the place of its folder',
			async () => await writeFile(dirname(flow.storeFile()), ''),
			'cannot be opened.',
			'N8N_USER_FOLDER',
		],
		[
			'a file that is no database',
			async () => {
				await mkdir(dirname(flow.storeFile()), { recursive: true });
				await writeFile(flow.storeFile(), 'Dear diary, '.repeat(1000));
			},
			'is not a SQLite database.',
			'move this one away',
		],
		[
			'one of a newer version',
			async () => {
				const store = await flow.store();
				const at = '2026-11-01T00:00:00.000Z';
				const row = { version: 999, name: 'future', at };
				await store.db.insertInto('schema_versions').values(row).execute();
				await store.close();
			},
			'The booking store is of version 999',
			'Upgrade the package',
		],
	];

	it.each(troubles)('is explained: %s', async (_, spoil, message, hint) => {
		await spoil();
		const { error } = await runNode(new RouteLead(), { reps: TEAM }, [SAM]);
		expect(error).toMatchObject({
			message: expect.stringContaining(message),
			description: expect.stringContaining(hint),
		});
	});

	it.each(troubles)('sends every item to the error output: %s', async (_, spoil, message) => {
		await spoil();
		const settings = { onError: 'continueErrorOutput' } as const;
		const items = itemsOf(await runNode(new RouteLead(), { reps: TEAM }, [SAM, SAM], settings));
		expect(items.map(({ output }) => output)).toEqual([3, 3]);
		for (const { json } of items) expect(json['error']).toContain(message);
	});

	it('is tried anew at the next run', async () => {
		await mkdir(flow.storeFile(), { recursive: true });
		const { error } = await runNode(new RouteLead(), { reps: TEAM }, [SAM]);
		expect(error).toBeDefined();
		await rm(join(flow.path(), '.n8n'), { recursive: true });
		await route();
	});
});
