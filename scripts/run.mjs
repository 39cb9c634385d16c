// Plain JavaScript for Node 20: it runs before anything is installed.
//
//   node scripts/run.mjs test [jest arguments]
//   node scripts/run.mjs docs:reliability
//   node scripts/run.mjs demo [--once] [--json] [--provider sandbox]
//   node scripts/run.mjs test:e2e [jest arguments]
//   node scripts/run.mjs bench:booking [--runs 30] [--slow-runs 8] [--json]
//   node scripts/run.mjs bench:replies [--json]
//   node scripts/run.mjs bench:routing [--json]
//   node scripts/run.mjs bench:slots [--json]
//   node scripts/run.mjs bench:startup [--runs 5] [--json]
//   node scripts/run.mjs eval:replies FILE.jsonl [--json]
//   node scripts/run.mjs train:replies [--check] [--cross-validate]
//   node scripts/run.mjs eval:timezones FILE.jsonl [--json]
//
// Installs and builds what the command needs, then runs it on the Node 24 of node_modules. Only the
// command itself writes to standard output: progress goes to standard error.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureN8n } from '../demo/install-n8n.mjs';
import { ensureDependencies, nodeBinary } from './dependencies.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const jest = join('node_modules', 'jest', 'bin', 'jest.js');
const commands = {
	test: { arguments: [jest] },
	'docs:reliability': {
		arguments: [jest, join('test', 'nodes', 'fault-matrix.test.ts')],
		writesDocs: true,
	},
	demo: { needsN8n: true, arguments: [join('demo', 'demo.mts')] },
	'bench:booking': { needsN8n: true, arguments: [join('bench', 'booking.mts')] },
	'bench:routing': { arguments: [join('bench', 'routing.mts')] },
	'bench:slots': { arguments: [join('bench', 'slots.mts')] },
	'bench:replies': { arguments: [join('bench', 'replies.mts')] },
	'train:replies': { arguments: [join('eval', 'train-replies.mts')] },
	'eval:replies': { arguments: [join('eval', 'replies.mts')] },
	'eval:timezones': { arguments: [join('eval', 'timezones.mts')] },
	'bench:startup': { needsN8n: true, arguments: [join('bench', 'startup.mts')] },
	'test:e2e': { needsN8n: true, arguments: [jest, '--config', 'jest.e2e.config.js'] },
};

const started = Date.now();
const stopping = new AbortController();
let stopSignal;
let child;

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.on(name, () => {
		stopSignal ??= name;
		stopping.abort();
		child?.kill(name);
	});
}

try {
	process.exitCode = await main(process.argv[2], process.argv.slice(3));
} catch (error) {
	process.exitCode = stopSignal === undefined ? 1 : 128 + constants.signals[stopSignal];
	if (stopSignal === undefined) process.stderr.write(`\n${error.message}\n`);
}

async function main(name, args) {
	const command = commands[name];
	if (command === undefined) {
		say(`Say what to run: ${Object.keys(commands).join(', ')}.`);
		return 2;
	}
	const { signal } = stopping;
	await ensureDependencies(root, { say, signal });
	if (command.needsN8n) {
		await ensureN8n({ say, signal });
		say('Building the pack ...');
		const gulp = join('node_modules', 'gulp', 'bin', 'gulp.js');
		const code = await runNode([gulp, 'build', '--silent'], process.stderr);
		if (code !== 0) return code;
	}
	if (command.writesDocs) process.env.WRITE_DOCS = '1';
	return await runNode([...command.arguments, ...args], 'inherit');
}

/** The channel lets the child notice when this process is gone, even by SIGKILL. */
function runNode(args, stdout) {
	stopping.signal.throwIfAborted();
	child = spawn(nodeBinary(root), args, {
		cwd: root,
		env: {
			...process.env,
			PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
		},
		stdio: ['inherit', stdout, 'inherit', 'ipc'],
	});
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
	});
}

function say(line) {
	const seconds = String(Math.round((Date.now() - started) / 1000)).padStart(4);
	process.stderr.write(`[${seconds} s] ${line}\n`);
}
