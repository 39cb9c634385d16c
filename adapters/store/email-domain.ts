import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { isPostgres } from './dialect';
import type { Db } from './work';

/** The part of a lead's e-mail address after the @, written as the index over it is. */
export function emailDomain(db: Db): RawBuilder<string> {
	return isPostgres(db)
		? sql<string>`split_part(email, '@', 2)`
		: sql<string>`substr(email, instr(email, '@') + 1)`;
}
