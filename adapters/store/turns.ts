export interface Turns {
	/** Resolves when it is one's turn, however long that takes. */
	enter(): Promise<void>;
	/** Whoever has entered leaves once. */
	leave(): void;
}

/** Lets at most `limit` in at a time, in the order in which they came. */
export function takeTurns(limit: number): Turns {
	const waiting: (() => void)[] = [];
	let free = limit;
	return {
		enter: async () => {
			if (free > 0) free -= 1;
			else await new Promise<void>((resolve) => waiting.push(resolve));
		},
		leave: () => {
			const next = waiting.shift();
			if (next) next();
			else free += 1;
		},
	};
}
