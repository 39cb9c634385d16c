import type { Kysely } from 'kysely';
import type { Instant } from '../../domain/model';
import type { AuditEventRow, Database } from './schema';

export type Db = Kysely<Database>;

/** Who did it, for the audit trail. */
export interface AuditSource {
	readonly workflowId: string | null;
	readonly executionId: string | null;
	readonly node: string | null;
	/** "prospect", "rep", "workflow", "schedule" ... */
	readonly actor: string;
}

/** What a change is made with: the time it happens at, a maker of ids, and who does it. */
export interface WorkContext {
	readonly now: Instant;
	/** A new unique id with a readable prefix, such as "booking_4f1c...". */
	readonly newId: (prefix: string) => string;
	readonly source: AuditSource;
}

/** One transaction in progress. Functions of the store that write take this, never a bare connection. */
export interface Work extends WorkContext {
	readonly db: Db;
	/** Told so far by this change; written with it, just before the commit. Filled by `appendAudit` only. */
	readonly auditEvents: Omit<AuditEventRow, 'seq'>[];
}

export interface Store {
	readonly db: Db;
	/**
	 * Runs `change` in one transaction: all of it happens or none. `change` works on `work.db` alone, calls nothing
	 * outside the store, and may be run again when the database asks for it.
	 */
	transaction<T>(context: WorkContext, change: (work: Work) => Promise<T>): Promise<T>;
	close(): Promise<void>;
}

/** Where the flow keeps its memory. */
export type StoreConfig =
	| { readonly kind: 'sqlite'; readonly file: string }
	| {
			readonly kind: 'postgres';
			readonly host: string;
			readonly port: number;
			readonly database: string;
			readonly user: string;
			readonly password: string;
			readonly ssl: 'disable' | 'require' | 'verify';
			readonly maximumConnections: number;
	  };
