import { closeSupervisor } from './set-up.mts';

/** Jest calls this after the last test file. */
export default async function tearDown(): Promise<void> {
	await closeSupervisor();
}
