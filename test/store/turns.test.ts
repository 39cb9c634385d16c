import { takeTurns } from '../../adapters/store/turns';

describe('turns', () => {
	it('let in no more at a time than there is room for, in the order in which they came', async () => {
		const turns = takeTurns(2);
		const entered: string[] = [];
		const come = async (name: string) => {
			await turns.enter();
			entered.push(name);
		};
		const all = ['first', 'second', 'third', 'fourth'].map(come);
		await Promise.all(all.slice(0, 2));
		expect(entered).toEqual(['first', 'second']);
		turns.leave();
		await all[2];
		expect(entered).toEqual(['first', 'second', 'third']);
		turns.leave();
		await all[3];
	});

	it('let in whoever comes when others have left', async () => {
		const turns = takeTurns(1);
		await turns.enter();
		turns.leave();
		await turns.enter();
		const waiting = turns.enter();
		turns.leave();
		await waiting;
	});
});
