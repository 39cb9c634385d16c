import { chmod, mkdir, open, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { appendAudit, listAudit } from '../../adapters/store/audit';
import { openStore } from '../../adapters/store/open-store';
import { openSqlite, retryWhileBusy } from '../../adapters/store/sqlite';
import { readTestClock, setTestClock } from '../../adapters/store/test-clock';
import { runChange } from '../../adapters/store/transaction';
import { change, workContext } from '../support/flow-records';
import { useProcesses } from '../support/processes';
import { useTemporaryFolder } from '../support/stores';

/** A user without rights of their own; root may write anything, whatever the file's mode. */
const STRANGER = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

describe('a store file', () => {
	const folder = useTemporaryFolder();
	const processes = useProcesses();
	const openAsStranger = async (file: string, task: 'open' | 'append-audit') => {
		const config = { kind: 'sqlite', file } as const;
		const job = task === 'open' ? { task } : { task, count: 1 };
		const [answer] = await processes.run([{ config, job }], STRANGER);
		return answer;
	};
	const makeStore = async (name: string): Promise<string> => {
		const file = join(folder(), name, 'store.sqlite');
		const store = await openStore({ kind: 'sqlite', file });
		await store.close();
		return file;
	};

	it('that is read-only says whom to give which right', async () => {
		const file = await makeStore('read-only-file');
		await chmod(file, 0o444);
		await chmod(join(file, '..'), 0o555);
		expect(await openAsStranger(file, 'open')).toMatchObject({
			error: {
				code: 'store-unreachable',
				message: `The booking store ${file} is read-only.`,
				hint: `Give the user that n8n runs as the right to write ${file}.`,
			},
		});
	});

	it('that is read-only in a folder that is not says the same at the first change', async () => {
		const file = await makeStore('open-folder');
		await chmod(file, 0o444);
		await chmod(join(file, '..'), 0o777);
		expect(await openAsStranger(file, 'append-audit')).toMatchObject({
			error: { code: 'store-unreachable', message: `The booking store ${file} is read-only.` },
		});
	});

	it('that is empty and read-only is not mistaken for a store', async () => {
		await mkdir(join(folder(), 'empty'), { mode: 0o777 });
		const file = join(folder(), 'empty/store.sqlite');
		await writeFile(file, '');
		await chmod(file, 0o444);
		expect(await openAsStranger(file, 'open')).toMatchObject({
			error: { code: 'store-unreachable', message: `The booking store ${file} is read-only.` },
		});
	});

	it('that cannot be made names the folder', async () => {
		await mkdir(join(folder(), 'closed'), { mode: 0o555 });
		const file = join(folder(), 'closed/sub/store.sqlite');
		expect(await openAsStranger(file, 'open')).toMatchObject({
			error: {
				code: 'store-unreachable',
				message: `The booking store ${file} cannot be opened.`,
				hint: expect.stringContaining('N8N_USER_FOLDER'),
			},
		});
	});

	it('that is a folder is told as one', async () => {
		await expect(openStore({ kind: 'sqlite', file: folder() })).rejects.toMatchObject({
			code: 'store-unreachable',
			message: `${folder()} is a folder, not a file.`,
		});
	});

	it('that is damaged asks for the backup', async () => {
		const file = await makeStore('damaged');
		const { size } = await stat(file);
		const handle = await open(file, 'r+');
		await handle.write(Buffer.alloc(size - 100, 0x5a), 0, size - 100, 100);
		await handle.close();
		await expect(openStore({ kind: 'sqlite', file })).rejects.toMatchObject({
			code: 'store-unreachable',
			message: `The booking store ${file} is damaged.`,
			hint: expect.stringContaining('backup'),
		});
	});

	describe('that another program has locked', () => {
		const lockFile = (file: string) => {
			const other = new DatabaseSync(file);
			other.exec('begin immediate');
			return () => {
				other.exec('rollback');
				other.close();
			};
		};

		it('is waited for twelve seconds, with the process free meanwhile', async () => {
			const file = await makeStore('locked');
			const store = await openStore({ kind: 'sqlite', file });
			const unlock = lockFile(file);
			let ticks = 0;
			const ticking = setInterval(() => (ticks += 1), 50);
			const startedAt = performance.now();
			await expect(change(store, (work) => setTestClock(work, 1))).rejects.toMatchObject({
				code: 'store-unreachable',
				message: `The booking store ${file} is locked by another program.`,
				hint: expect.stringContaining('Close other programs'),
			});
			clearInterval(ticking);
			expect(performance.now() - startedAt).toBeGreaterThan(11_900);
			expect(ticks).toBeGreaterThan(20);
			unlock();
			await change(store, (work) => setTestClock(work, 2));
			expect(await readTestClock(store.db)).toBe(2);
			await store.close();
		});

		it('can be read, and is written once it is free', async () => {
			const file = await makeStore('busy');
			const store = await openStore({ kind: 'sqlite', file });
			const unlock = lockFile(file);
			const writing = change(store, (work) => setTestClock(work, 7));
			expect(await readTestClock(store.db)).toBe(0);
			unlock();
			await writing;
			expect(await readTestClock(store.db)).toBe(7);
			await store.close();
		});

		it('can be opened when it is up to date', async () => {
			const file = await makeStore('opened');
			const unlock = lockFile(file);
			const store = await openStore({ kind: 'sqlite', file });
			expect(await readTestClock(store.db)).toBe(0);
			unlock();
			await store.close();
		});
	});

	it('is shared by two connections of one process', async () => {
		const file = await makeStore('twice');
		const connections = await Promise.all([openSqlite(file), openSqlite(file)]);
		const options = { context: workContext(), retry: retryWhileBusy };
		const changes = Array.from({ length: 10 }, () =>
			connections.map((db) => runChange(db, options, (work) => appendAudit(work, { type: 'a' }))),
		);
		await Promise.all(changes.flat());
		expect(await listAudit(connections[0], { limit: 100 })).toHaveLength(20);
		await Promise.all(connections.map((db) => db.destroy()));
	});
});
