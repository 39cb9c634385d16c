import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { BookingFlowError } from '../../domain/error';
import { unknownReference } from './unknown-reference';

type Explanation = (file: string) => readonly [message: string, hint: string];

const BUSY = 5;
const FOREIGN_KEY = 787;

/** SQLite's primary result codes that the ops person can do something about. */
const EXPLAIN: Readonly<Record<number, Explanation>> = {
	[BUSY]: locked,
	6: locked,
	8: readOnly,
	10: (file) => [
		`The disk under the booking store ${file} could not be read or written.`,
		'Check that the disk is healthy and still mounted. SQLite needs a local disk, not a network share.',
	],
	11: damaged,
	13: (file) => [
		`There is no room left on the disk for the booking store ${file}.`,
		'Free some disk space and run the workflow again.',
	],
	14: cannotOpen,
	26: (file) => [
		`${file} is not a SQLite database.`,
		'Give the path of another file, or move this one away: a new store is made at the first use.',
	],
};

export function isBusy(error: unknown): boolean {
	const cause = error instanceof BookingFlowError ? error.cause : error;
	return primaryCode(cause) === BUSY;
}

/** The error in the ops person's words, or the error itself when it is none of theirs. */
export function explainSqliteError(error: unknown, file: string): unknown {
	if (error instanceof BookingFlowError) return error;
	if (resultCode(error) === FOREIGN_KEY) return unknownReference(error);
	const explain = isFileSystemError(error) ? cannotOpen : EXPLAIN[primaryCode(error) ?? -1];
	if (!explain) return error;
	const [message, hint] = explain(file);
	return new BookingFlowError('store-unreachable', message, hint, error);
}

/** Told by shape: errors of Node's own modules may be of another realm's class. */
function resultCode(error: unknown): number | null {
	if (typeof error !== 'object' || error === null || !('errcode' in error)) return null;
	return typeof error.errcode === 'number' ? error.errcode : null;
}

/** The low byte; the rest of an extended code tells only where in SQLite it arose. */
function primaryCode(error: unknown): number | null {
	const code = resultCode(error);
	return code === null ? null : code & 0xff;
}

function isFileSystemError(error: unknown): boolean {
	return typeof error === 'object' && error !== null && 'syscall' in error;
}

function locked(file: string): ReturnType<Explanation> {
	return [
		`The booking store ${file} is locked by another program.`,
		'Close other programs that have the file open (a database browser, a backup), then try again. For n8n in queue mode use Postgres with the credential Booking Store.',
	];
}

function damaged(file: string): ReturnType<Explanation> {
	return [
		`The booking store ${file} is damaged.`,
		'Stop n8n, delete the file and those beside it that end in -wal and -shm, and put the backup in their place.',
	];
}

function readOnly(file: string): ReturnType<Explanation> {
	const place = existsSync(file) && !isAllowed(file, constants.W_OK) ? file : dirname(file);
	return [
		`The booking store ${file} is read-only.`,
		`Give the user that n8n runs as the right to write ${place}.`,
	];
}

function cannotOpen(file: string): ReturnType<Explanation> {
	if (existsSync(file) && statSync(file).isDirectory()) {
		return [`${file} is a folder, not a file.`, 'Give the path of the file to keep the store in.'];
	}
	if (existsSync(file) && !isAllowed(file, constants.R_OK | constants.W_OK)) return readOnly(file);
	return [
		`The booking store ${file} cannot be opened.`,
		`Give the user that n8n runs as the right to read and write the folder ${dirname(file)}, or set N8N_USER_FOLDER to a folder where it may.`,
	];
}

function isAllowed(path: string, mode: number): boolean {
	try {
		accessSync(path, mode);
		return true;
	} catch {
		return false;
	}
}
