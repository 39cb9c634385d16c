import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { n8nEnvironment } from './n8n-environment.mts';

const run = promisify(execFile);

/** Where n8n itself is installed, and the folder that holds everything of one private n8n. */
export interface N8nFolders {
	readonly n8nFolder: string;
	readonly userFolder: string;
}

export function n8nScript(n8nFolder: string): string {
	return join(n8nFolder, 'node_modules', 'n8n', 'bin', 'n8n');
}

/** Imports every workflow file of a folder with n8n's own command; the first time n8n also creates its database. */
export async function importWorkflows(folders: N8nFolders, workflows: string): Promise<void> {
	const files = (await readdir(workflows)).filter((name) => name.endsWith('.json'));
	const output = await command(folders, ['import:workflow', '--separate', `--input=${workflows}`]);
	if (output.includes(`Successfully imported ${files.length} workflow`)) return;
	throw new Error(`n8n did not import the ${files.length} workflows of ${workflows}:\n${output}`);
}

/** Imports credentials from a file with a JSON list of them, their data in the clear; n8n may run meanwhile. */
export async function importCredentials(folders: N8nFolders, file: string): Promise<void> {
	const output = await command(folders, ['import:credentials', `--input=${file}`]);
	if (output.includes('Successfully imported')) return;
	throw new Error(`n8n did not import the credentials of ${file}:\n${output}`);
}

async function command(folders: N8nFolders, args: readonly string[]): Promise<string> {
	const { n8nFolder, userFolder } = folders;
	const env = { ...n8nEnvironment(n8nFolder, userFolder), N8N_LOG_LEVEL: 'info' };
	const options = { cwd: userFolder, env, maxBuffer: 64e6 };
	try {
		const done = await run(process.execPath, [n8nScript(n8nFolder), ...args], options);
		return done.stdout + done.stderr;
	} catch (error) {
		const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
		throw new Error(`n8n ${args.join(' ')} did not succeed:\n${stdout}${stderr}`, { cause: error });
	}
}
