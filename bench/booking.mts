// What a booking takes, and what faults leave of it, beside n8n's own nodes in a row.
//
//   npm run bench:booking [-- --runs 30] [--slow-runs 8] [--json]
//
// In a real n8n, from the request to its webhook on: an empty workflow, a booking with built-in providers, and bookings
// with Google Calendar, Twilio, HubSpot and Slack as sandboxes whose every answer takes 0, 300 or 1000 ms; there also a
// chain of n8n's own nodes that does the same. "--slow-runs" is for 1000 ms. Then the faults, for both.
import { parseArgs } from 'node:util';
import { showFaults } from './booking-faults.mts';
import { describe, judge, type Result } from './booking-report.mts';
import { type BookingStage, openBookingStage } from './booking-stage.mts';
import { measure } from './booking-times.mts';
import { bookingFlow, chain, withoutBooking } from './booking-ways.mts';

const { values } = parseArgs({
	options: {
		runs: { type: 'string', default: '30' },
		'slow-runs': { type: 'string', default: '8' },
		json: { type: 'boolean' },
	},
});
const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.on(name, () => stopping.abort(new Error('stopped')));
}
process.once('disconnect', () => stopping.abort(new Error('stopped')));
process.channel?.unref();
const { signal } = stopping;
const say = (line: string) => void process.stderr.write(`${line}\n`);

let stage: BookingStage | undefined;
try {
	stage = await openBookingStage({ say, signal });
	const result = await run(stage);
	const violations = stage.world.violations();
	if (violations.length) throw new Error(`The sandboxes object:\n${violations.join('\n')}`);
	process.stdout.write(values.json ? `${JSON.stringify(result, null, '\t')}\n` : describe(result));
} catch (error) {
	process.stderr.write(`${(error as Error).message}\n`);
	process.exitCode = 1;
} finally {
	await stage?.close();
}

async function run(stage: BookingStage): Promise<Result> {
	const runs = Number(values.runs);
	const slowRuns = Number(values['slow-runs']);
	const ours = (name: string, videoLink: boolean) =>
		bookingFlow(stage, name, { calendar: 'google', videoLink });
	const insideWays = [
		await withoutBooking(stage, 'empty workflow', 'nothing'),
		await bookingFlow(stage, 'booking', { calendar: 'builtIn', videoLink: false }),
		await withoutBooking(stage, 'one field read by an expression', 'one field'),
	];
	const booking = await ours('booking', false);
	const textFirst = await chain(stage, 'chain', { videoLink: false, order: 'text first' });
	const outsideWays = [
		booking,
		await ours('booking with a video link', true),
		textFirst,
		await chain(stage, 'chain with a video link', { videoLink: true, order: 'text first' }),
	];
	const outside = [];
	for (const latencyMs of [0, 300, 1000]) {
		say(`With ${latencyMs} ms a call ...`);
		const count = latencyMs < 1000 ? runs : slowRuns;
		outside.push(...(await measure(stage, outsideWays, { latencyMs, runs: count, signal })));
	}
	// Not at first: n8n is busy with itself for a while after its start.
	say('Without providers ...');
	const inside = await measure(stage, insideWays, { latencyMs: 0, runs, signal });
	say('With faults ...');
	const textLast = await chain(stage, 'chain, SMS last', { videoLink: false, order: 'text last' });
	const faults = await showFaults(stage, [booking, textFirst, textLast]);
	const { n8nVersion } = stage;
	return { n8nVersion, inside, outside, faults, aims: judge({ inside, outside }) };
}
