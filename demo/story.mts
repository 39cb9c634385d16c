import { Player } from './player.mts';
import { prospects } from './prospects.mts';
import type { WatchedStore } from './watched-store.mts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface StoryOptions {
	readonly baseUrl: string;
	readonly store: WatchedStore;
	readonly signal: AbortSignal;
	/** Called after each scene, so that a transcript can follow. */
	readonly scene: (title: string) => Promise<void>;
}

/** Plays the three leads from their first sign of interest to the meeting that took place. */
export async function playStory({
	baseUrl,
	store,
	signal,
	scene,
}: StoryOptions): Promise<Player[]> {
	const play = (prospect: (typeof prospects)[keyof typeof prospects]) =>
		new Player(prospect, { baseUrl, store });
	const sam = play(prospects.attends);
	const robin = play(prospects.reschedules);
	const kim = play(prospects.misses);
	const players = [sam, robin, kim];
	const until = async (instant: number) => await store.playUntil(instant, signal);
	const over = async (player: Player) => Date.parse((await player.booking()).end_at);

	await store.moveClockTo(nextTuesdayMorning(store.now()));
	for (const player of players) await player.fillInForm();
	await scene('Three people fill in the form');

	await until(store.now() + 5 * MINUTE);
	await sam.reply('The second one works for me, thanks!');
	await robin.reply('1');
	await kim.reply('Third one please');
	await scene('They answer in their own words');

	await until(store.now() + 2 * HOUR);
	await robin.reply('Something came up, can we reschedule?');
	await until(store.now() + 10 * MINUTE);
	await robin.reply('Option 2 is good');
	await scene('Robin needs another time');

	const meetings = await inOrder([sam, robin, kim], over);
	for (const player of meetings) {
		await until((await over(player)) - 10 * MINUTE);
		await scene(`Until the meeting of ${player.prospect.name}`);
		if (player === kim) {
			await kim.markOutcome('no_show');
			await scene('Kim does not come; the rep says so');
			continue;
		}
		await until((await over(player)) + 5 * MINUTE);
		await player.markOutcome('attended');
	}

	await until(store.now() + 20 * MINUTE);
	await kim.reply('So sorry! The first one works');
	await scene('Kim is recovered with one answer');
	await until((await over(kim)) + 5 * MINUTE);
	await kim.markOutcome('attended');
	await until(store.now() + DAY);
	await scene('A day after the last meeting');
	return players;
}

/** A quiet working morning in Europe, so that the story does not depend on when it is played. */
export function nextTuesdayMorning(from: number): number {
	const day = new Date(from);
	day.setUTCHours(7, 30, 0, 0);
	do day.setTime(day.getTime() + DAY);
	while (day.getUTCDay() !== 2);
	return day.getTime();
}

async function inOrder(players: Player[], time: (player: Player) => Promise<number>) {
	const timed = await Promise.all(
		players.map(async (player) => ({ player, at: await time(player) })),
	);
	return timed.sort((a, b) => a.at - b.at).map(({ player }) => player);
}
