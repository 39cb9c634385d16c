// How well a person's time zone is told from what is known of them.
//
//   npm run eval:timezones -- FILE.jsonl [--json]
//
// Each line: { id, input: { explicitTimezone?, location?, phone?, emailHeaders?, country? }, allowed: [zones or null] }.
import { parseArgs } from 'node:util';
import { loadDomain } from '../bench/load-domain.mts';
import type { TimezoneEval } from './timezone-case.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { json: { type: 'boolean' } },
});
const [file] = positionals;
if (file === undefined) {
	process.stderr.write('Give a file: npm run eval:timezones -- FILE.jsonl [--json]\n');
	process.exit(2);
}
const { evaluateFile } = await loadDomain<typeof import('./evaluate-timezones.ts')>(
	'eval/evaluate-timezones.ts',
);
const result = evaluateFile(file);
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : describe(result));

function describe({ total, accuracy, misses }: TimezoneEval): string {
	const share = accuracy === null ? 'no case' : `${(accuracy * 100).toFixed(1)} % of ${total}`;
	const lines = misses.map(
		({ id, input, allowed, timezone, source, confidence }) =>
			`${id}  right: ${allowed.join('|')}  found: ${timezone} (${source}, ${confidence.toFixed(2)})  ${JSON.stringify(input)}`,
	);
	return `${[`right zone   ${share}`, '', ...lines].join('\n')}\n`;
}
