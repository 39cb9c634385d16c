// Plain JavaScript for Node 20, as ci.mjs, which uses it. Each check gives what is wrong, in sentences.
import { existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

const largestPackBytes = 2_000_000;

/** n8n installs a community package without its dependencies, so it must not have any. */
export function checkPack(stdout, root) {
	const [pack] = JSON.parse(stdout);
	const { dependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	const names = [...Object.keys(dependencies), ...(pack.bundled ?? [])];
	const problems = names.map((name) => `The package depends on ${name} at runtime.`);
	if (pack.size >= largestPackBytes) problems.push(`The package is ${pack.size} bytes packed.`);
	for (const needed of ['dist/types/nodes.json', 'dist/known/nodes.json']) {
		const isThere = pack.files.some(({ path }) => path === needed);
		if (!isThere) problems.push(`The package lacks ${needed}.`);
	}
	return problems;
}

/** The demo's report, after the lines in which npm says what it runs. */
export function checkDemoReport(stdout) {
	const text = stdout.replace(/^(\s*>.*\n)+\s*/, '');
	let report;
	try {
		report = JSON.parse(text);
	} catch (error) {
		return [`The report is not JSON: ${error.message}`];
	}
	const problems = (report.checks ?? [])
		.filter(({ ok }) => !ok)
		.map(({ what, detail }) => `Not so: ${what}. ${detail ?? ''}`);
	if (report.ok !== true) problems.push('The report does not say that all is well.');
	if (typeof report.n8nVersion !== 'string') problems.push('The report has no n8nVersion.');
	if (report.leads?.length !== 3) problems.push(`The report has ${report.leads?.length} leads.`);
	return [...problems, ...(report.leads ?? []).flatMap(checkLead)];
}

function checkLead(lead) {
	const isFilledList = (value) => Array.isArray(value) && value.length > 0;
	const isText = (value) => typeof value === 'string' && value !== '';
	const fields = {
		name: isText,
		stages: isFilledList,
		outcome: isText,
		bookingId: isText,
		messages: isFilledList,
		events: isFilledList,
		milliseconds: (value) => value > 0,
	};
	return Object.entries(fields)
		.filter(([field, isRight]) => !isRight(lead[field]))
		.map(([field]) => `The lead ${lead.name} has no ${field}.`);
}

/** Folders of n8n in a temporary folder, and (on Linux) processes that work in it. */
export function findLeftovers(folder) {
	const folders = readdirSync(folder).filter((name) => name.startsWith('booking-flow-'));
	const processes = existsSync('/proc') ? readdirSync('/proc').filter(isIn(folder)) : [];
	return [
		...folders.map((name) => `It left the folder ${name}.`),
		...processes.map((pid) => `It left process ${pid}.`),
	];
}

function isIn(folder) {
	return (pid) => {
		try {
			return /^\d+$/.test(pid) && readlinkSync(`/proc/${pid}/cwd`).startsWith(folder);
		} catch {
			return false;
		}
	};
}
