import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * A module of the pack by its path from the root, such as "domain/routing/route.ts". The pack's own modules import
 * each other without file endings, so Node cannot load them as they stand.
 */
export async function loadDomain<Module>(path: string): Promise<Module> {
	const folder = await mkdtemp(join(tmpdir(), 'booking-flow-bench-'));
	const outfile = join(folder, 'module.cjs');
	try {
		await build({
			entryPoints: [join(root, path)],
			outfile,
			bundle: true,
			platform: 'node',
			format: 'cjs',
			logLevel: 'warning',
			external: ['pg-native', 'pg-cloudflare'],
		});
		return createRequire(import.meta.url)(outfile) as Module;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
