// Plain JavaScript for Node 20: it runs before anything is installed.
//
// Runs every check, each even if an earlier one did not pass. A check that runs jest counts as its
// tests, any other as one. Output goes to log files; the end of a failing one is printed.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { checkDemoReport, checkPack, findLeftovers } from './ci-checks.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const logs = mkdtempSync(join(tmpdir(), 'booking-flow-ci-'));
const deadline = Date.now() + 60 * 60_000;
const shownLines = 60;

const steps = [
	{ name: 'tests', run: 'npm test', isJest: true },
	{ name: 'lint', run: 'npm run lint' },
	{ name: 'build', run: 'npm run build' },
	{ name: 'weights are what the replies teach', run: 'npm run train:replies -- --check' },
	{ name: 'pack', run: 'npm pack --dry-run --json --ignore-scripts', check: checkPack },
	...['America/New_York', 'Australia/Lord_Howe'].map((TZ) => ({
		name: `domain tests in ${TZ}`,
		run: 'npm test -- test/domain',
		env: { TZ },
		isJest: true,
	})),
	{ name: 'end-to-end tests', run: 'npm run test:e2e', isJest: true, leavesNothing: true },
	{
		name: 'demo',
		run: 'npm run demo -- --once --json',
		check: checkDemoReport,
		leavesNothing: true,
	},
];

let child;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.on(name, () => {
		if (child) sendSignal(child, name);
		process.exit(128 + constants.signals[name]);
	});
}

const total = { passed: 0, failed: 0 };
for (const step of steps) {
	const started = Date.now();
	const result = await runStep(step);
	total.passed += result.passed;
	total.failed += result.failed;
	const seconds = ((Date.now() - started) / 1000).toFixed(1);
	const counts = step.isJest ? `, ${result.passed} passed, ${result.failed} failed` : '';
	console.log(`${result.failed ? 'FAIL' : 'PASS'}  ${step.name} (${seconds} s)${counts}`);
	if (result.failed) printFailure(result);
}
if (total.failed) console.log(`The logs are in ${logs}`);
else rmSync(logs, { recursive: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

async function runStep({ name, run, env = {}, isJest, check, leavesNothing }) {
	const log = join(logs, `${name.replace(/\W+/g, '-')}.log`);
	const temporary = join(logs, 'tmp');
	mkdirSync(temporary, { recursive: true });
	const ownFolder = leavesNothing ? { TMPDIR: temporary } : {};
	const { code, stdout } = await execute(run, { log, env: { ...env, ...ownFolder } });
	const problems = code === 0 ? (check?.(stdout, root) ?? []) : [`${run} ended with ${code}.`];
	if (leavesNothing) problems.push(...findLeftovers(temporary));
	rmSync(temporary, { recursive: true, force: true });
	const tests = isJest ? countTests(log) : { passed: problems.length ? 0 : 1, failed: 0 };
	const unexplained = problems.length > 0 && tests.failed === 0 ? 1 : 0;
	return { passed: tests.passed, failed: tests.failed + unexplained, problems, log };
}

/** In a process group of its own, so that a step that takes too long ends with all it has started. */
async function execute(run, { log, env }) {
	const [file, ...args] = run.split(' ');
	const output = createWriteStream(log);
	child = spawn(file, args, {
		cwd: root,
		detached: true,
		env: { ...process.env, CI: 'true', NO_COLOR: '1', ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let stdout = '';
	child.stdout.on('data', (chunk) => (stdout += chunk));
	child.stdout.pipe(output, { end: false });
	child.stderr.pipe(output, { end: false });
	const left = Math.max(0, deadline - Date.now());
	const limits = [
		setTimeout(() => sendSignal(child, 'SIGTERM'), left),
		setTimeout(() => sendSignal(child, 'SIGKILL'), left + 30_000),
	];
	const code = await new Promise((resolve) => {
		child.on('error', (error) => resolve(error.message));
		child.on('close', (exitCode, signal) => resolve(exitCode ?? signal));
	});
	limits.forEach(clearTimeout);
	output.end();
	await once(output, 'finish');
	return { code, stdout };
}

function sendSignal({ pid }, signal) {
	try {
		process.kill(-pid, signal);
	} catch (error) {
		if (error.code !== 'ESRCH') throw error;
	}
}

/** Jest's own numbers; none when it did not get as far as to say them. */
function countTests(log) {
	const line = /^Tests:.*$/m.exec(readFileSync(log, 'utf8'))?.[0] ?? '';
	const count = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
	return { passed: count('passed'), failed: count('failed') };
}

function printFailure({ log, problems }) {
	for (const problem of problems) console.log(`      ${problem}`);
	const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-shownLines);
	for (const line of lines) console.log(`      | ${line}`);
}
