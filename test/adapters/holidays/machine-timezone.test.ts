import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { useTemporaryFolder } from '../../support/stores';

const run = promisify(execFile);
const ROOT = join(__dirname, '../../..');

describe('publicHolidays', () => {
	const folder = useTemporaryFolder();
	const script = () => join(folder(), 'public-holidays.cjs');
	beforeAll(async () => {
		await run(process.execPath, [
			join(ROOT, 'node_modules/esbuild/bin/esbuild'),
			join(ROOT, 'adapters/holidays/public-holidays.ts'),
			'--bundle',
			'--platform=node',
			'--format=cjs',
			`--outfile=${script()}`,
		]);
	});

	it.each(['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo'])(
		'gives the dates of the place whatever the clock of the machine: %s',
		async (TZ) => {
			const code = `
				const { publicHolidays } = require(${JSON.stringify(script())});
				Promise.all(['DE', 'US', 'JP', 'NG'].map((region) =>
					publicHolidays(region, '2026-03-01', '2026-04-30')
				)).then((dates) => console.log(JSON.stringify(dates)));`;
			const { stdout } = await run(process.execPath, ['-e', code], { env: { TZ } });
			expect(JSON.parse(stdout)).toEqual([
				['2026-04-03', '2026-04-06'],
				[],
				['2026-03-20', '2026-04-29'],
				['2026-03-20', '2026-03-21', '2026-04-03', '2026-04-06'],
			]);
		},
	);
});
