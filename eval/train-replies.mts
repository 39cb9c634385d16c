// Teaches the reader of replies from the replies in test/replies whose reading is known.
//
//   npm run train:replies                     writes domain/replies/learned/weights.ts
//   npm run train:replies -- --check          says whether that file is what the replies teach
//   npm run train:replies -- --cross-validate how each file is read after learning from all the others
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadDomain } from '../bench/load-domain.mts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'domain', 'replies', 'learned', 'weights.ts');
const { values } = parseArgs({
	options: { check: { type: 'boolean' }, 'cross-validate': { type: 'boolean' } },
});
const eval_ = await loadDomain<typeof import('./train-entry.ts')>('eval/train-entry.ts');
const files = eval_.readLessons(root);
if (values['cross-validate']) printFolds();
else await writeOrCheck();

function percent(share: number | null): string {
	return share === null ? '-' : `${(share * 100).toFixed(1)} %`;
}

function printFolds() {
	const line = (cells: readonly string[]) =>
		`${(cells[0] ?? '').padEnd(14)}${cells
			.slice(1)
			.map((cell) => cell.padStart(10))
			.join('')}\n`;
	const head = ['left out', 'replies', 'intent', 'slot', 'time', 'reason', 'opt-outs', 'false b.'];
	process.stdout.write(line(head));
	for (const { name, result } of eval_.crossValidate(files)) {
		const shares = [
			result.accuracy,
			result.slotIndexAccuracy,
			result.timeAccuracy,
			result.reasonAccuracy,
			result.optOutRecall,
			result.falseBookingShare,
		];
		process.stdout.write(line([name, String(result.total), ...shares.map(percent)]));
	}
}

async function writeOrCheck() {
	const text = eval_.weightsModule(eval_.learn(files.flatMap(({ lessons }) => lessons)));
	if (!values.check) {
		await writeFile(target, text);
		process.stdout.write(`Written: ${target}\n`);
		return;
	}
	const isSame = (await readFile(target, 'utf8')) === text;
	process.stdout.write(
		isSame
			? 'The weights are what the replies teach.\n'
			: 'The weights are out of date: run npm run train:replies.\n',
	);
	process.exitCode = isSame ? 0 : 1;
}
