import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Certificate } from '../smtp-certificate';
import { makeCertificate } from '../smtp-certificate';
import { HOSTS } from './hosts';

/** What a process and the sandboxes have to know of each other stands in a folder, so that either may start first. */
export interface Link {
	/** For a process whose connections are to go to the sandboxes. */
	readonly env: Readonly<Record<string, string>>;
}

/** Makes the certificate. `redirect` is the file redirect-hosts.mjs. */
export function makeLink(folder: string, redirect: string): Link {
	const { key, cert } = makeCertificate(Object.keys(HOSTS));
	writeFileSync(keyFile(folder), key, { mode: 0o600 });
	writeFileSync(certificateFile(folder), cert);
	return {
		env: {
			BOOKING_FLOW_SANDBOXES: JSON.stringify({
				hosts: Object.keys(HOSTS),
				front: frontFile(folder),
			}),
			NODE_EXTRA_CA_CERTS: certificateFile(folder),
			NODE_OPTIONS: `--import ${pathToFileURL(redirect).href}`,
		},
	};
}

export function readCertificate(folder: string): Certificate {
	return {
		key: readFileSync(keyFile(folder), 'utf8'),
		cert: readFileSync(certificateFile(folder), 'utf8'),
	};
}

/** Says where the sandboxes are; null: nowhere. */
export function writeFront(folder: string, port: number | null): void {
	if (port === null) rmSync(frontFile(folder), { force: true });
	else writeFileSync(frontFile(folder), String(port));
}

const keyFile = (folder: string) => join(folder, 'sandbox-key.pem');
const certificateFile = (folder: string) => join(folder, 'sandbox-certificate.pem');
const frontFile = (folder: string) => join(folder, 'sandbox-port');
