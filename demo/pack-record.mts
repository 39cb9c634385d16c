import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { InstalledPack } from './pack.mts';

interface NodeDescription {
	readonly name: string;
	readonly displayName: string;
	readonly version: number | readonly number[];
	readonly defaultVersion?: number;
}

const now = "STRFTIME('%Y-%m-%d %H:%M:%f', 'NOW')";

/**
 * Enters an installed pack in n8n's database, as n8n does after it has loaded one
 * (installed-packages.repository.js): it then shows under Settings > Community nodes, and n8n checks
 * at start that its nodes are there. n8n's database must exist, which its first command sees to.
 */
export async function recordPack(userFolder: string, pack: InstalledPack): Promise<void> {
	const manifest = (await readJson(pack.folder, 'package.json')) as {
		author?: { name?: string; email?: string };
	};
	const nodes = (await readJson(pack.folder, 'dist/types/nodes.json')) as NodeDescription[];
	const database = new DatabaseSync(join(userFolder, '.n8n', 'database.sqlite'), {
		timeout: 5_000,
	});
	try {
		database.exec('BEGIN IMMEDIATE');
		database.prepare('DELETE FROM installed_packages WHERE packageName = ?').run(pack.name);
		database
			.prepare(
				`INSERT INTO installed_packages
				(packageName, installedVersion, authorName, authorEmail, createdAt, updatedAt)
				VALUES (?, ?, ?, ?, ${now}, ${now})`,
			)
			.run(pack.name, pack.version, manifest.author?.name ?? null, manifest.author?.email ?? null);
		const insertNode = database.prepare(
			'INSERT INTO installed_nodes (name, type, latestVersion, package) VALUES (?, ?, ?, ?)',
		);
		for (const node of nodes) {
			insertNode.run(node.displayName, `${pack.name}.${node.name}`, newestVersion(node), pack.name);
		}
		database.exec('COMMIT');
	} finally {
		database.close();
	}
}

async function readJson(folder: string, file: string): Promise<unknown> {
	return JSON.parse(await readFile(join(folder, file), 'utf8'));
}

function newestVersion({ version, defaultVersion }: NodeDescription): number {
	return defaultVersion ?? (typeof version === 'number' ? version : Math.max(...version));
}
