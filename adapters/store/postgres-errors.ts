import { BookingFlowError } from '../../domain/error';
import { unknownReference } from './unknown-reference';

interface Place {
	readonly host: string;
	readonly port: number;
	readonly database: string;
	readonly user: string;
}

type Explanation = (place: Place) => readonly [message: string, hint: string];

const CREDENTIAL = 'the credential Booking Store';

const refused: Explanation = ({ host, port }) => [
	`Postgres does not answer at ${host}:${port}.`,
	`Check that it is running, and Host and Port in ${CREDENTIAL}. Inside Docker "localhost" is the container itself.`,
];

const timedOut: Explanation = ({ host, port }) => [
	`Postgres at ${host}:${port} did not answer in time.`,
	`Check Host and Port in ${CREDENTIAL} and that no firewall stands between. If it is only busy, raise Maximum Connections.`,
];

const unknownHost: Explanation = ({ host }) => [
	`The host "${host}" is not known.`,
	`Check Host in ${CREDENTIAL}.`,
];

const wrongPassword: Explanation = ({ user }) => [
	`Postgres did not accept the password of user "${user}".`,
	`Check User and Password in ${CREDENTIAL}.`,
];

const notAdmitted: Explanation = ({ user, host }) => [
	`Postgres at ${host} does not let user "${user}" in this way.`,
	`Check User in ${CREDENTIAL}, and set SSL to Require if the server takes encrypted connections only.`,
];

const untrusted: Explanation = ({ host }) => [
	`The certificate of Postgres at ${host} is not one that this machine trusts.`,
	`Set SSL in ${CREDENTIAL} to Require, or install the server's certificate authority (NODE_EXTRA_CA_CERTS).`,
];

const missingDatabase: Explanation = ({ database }) => [
	`There is no database "${database}".`,
	`Create it (create database "${database}"), or correct Database in ${CREDENTIAL}.`,
];

const tooMany: Explanation = ({ host }) => [
	`Postgres at ${host} has no connection left.`,
	`Lower Maximum Connections in ${CREDENTIAL}, or raise max_connections of the server.`,
];

const unavailable: Explanation = ({ host }) => [
	`Postgres at ${host} is starting up, shutting down or broke off the connection.`,
	'Run the workflow again in a moment.',
];

const notAllowed: Explanation = ({ user, database }) => [
	`User "${user}" has not the right for this in database "${database}".`,
	`Ask the database's owner to run: create schema booking_flow authorization "${user}".`,
];

const readOnly: Explanation = ({ host }) => [
	`Postgres at ${host} takes no changes: it is a read-only copy.`,
	`Give the host of the primary server in ${CREDENTIAL}.`,
];

const diskFull: Explanation = ({ host }) => [
	`The disk of Postgres at ${host} is full.`,
	'Free some space there and run the workflow again.',
];

const EXPLAIN: Readonly<Record<string, Explanation>> = {
	ECONNREFUSED: refused,
	EHOSTUNREACH: refused,
	ENETUNREACH: refused,
	ETIMEDOUT: timedOut,
	ENOTFOUND: unknownHost,
	EAI_AGAIN: unknownHost,
	ECONNRESET: unavailable,
	EPIPE: unavailable,
	SELF_SIGNED_CERT_IN_CHAIN: untrusted,
	DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
	CERT_HAS_EXPIRED: untrusted,
	ERR_TLS_CERT_ALTNAME_INVALID: untrusted,
	'28P01': wrongPassword,
	'28000': notAdmitted,
	'3D000': missingDatabase,
	'53300': tooMany,
	'53100': diskFull,
	'57P01': unavailable,
	'57P02': unavailable,
	'57P03': unavailable,
	'08006': unavailable,
	'42501': notAllowed,
	'25006': readOnly,
};

/** What pg says without a code. */
const EXPLAIN_WORDS: readonly (readonly [RegExp, Explanation])[] = [
	[
		/does not support SSL/i,
		({ host }) => [
			`Postgres at ${host} takes no encrypted connections.`,
			`Set SSL in ${CREDENTIAL} to Disable.`,
		],
	],
	[/password must be a (non-empty )?string/i, wrongPassword],
	[/timeout exceeded|timeout expired|connection timeout/i, timedOut],
	[/connection terminated|connection error|not queryable/i, unavailable],
];

const FOREIGN_KEY_VIOLATION = '23503';
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';

export function isSerializationConflict(error: unknown): boolean {
	const code = codeOf(error);
	return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}

/** The error in the ops person's words, or the error itself when it is none of theirs. Never names the password. */
export function explainPostgresError(error: unknown, place: Place): unknown {
	if (error instanceof BookingFlowError) return error;
	const code = codeOf(error);
	if (code === FOREIGN_KEY_VIOLATION) return unknownReference(error);
	const explain =
		EXPLAIN[code ?? ''] ?? EXPLAIN_WORDS.find(([words]) => words.test(messageOf(error)))?.[1];
	if (!explain) return error;
	const [message, hint] = explain(place);
	return new BookingFlowError('store-unreachable', message, hint, error);
}

/** Told by shape: errors of Node's own modules may be of another realm's class. */
function codeOf(error: unknown): string | null {
	if (typeof error !== 'object' || error === null || !('code' in error)) return null;
	return typeof error.code === 'string' ? error.code : null;
}

function messageOf(error: unknown): string {
	if (typeof error !== 'object' || error === null || !('message' in error)) return '';
	return String(error.message);
}
