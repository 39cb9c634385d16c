import type { Db } from '../work';

export interface Migration {
	readonly version: number;
	readonly name: string;
	up(db: Db): Promise<void>;
}
