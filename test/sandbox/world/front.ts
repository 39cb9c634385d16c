import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import { createServer } from 'node:tls';
import type { TLSSocket } from 'node:tls';
import type { Certificate } from '../smtp-certificate';

export interface Front {
	readonly port: number;
	close(): Promise<void>;
}

/** Takes the providers' HTTPS and hands it on to their sandboxes, by the name that each connection asks for. */
export async function openFront(
	certificate: Certificate,
	portOf: (host: string) => number,
): Promise<Front> {
	const open = new Set<Socket>();
	const server = createServer(certificate, (outside: TLSSocket) => {
		const inside = connect(portOf(outside.servername || ''), '127.0.0.1');
		join(outside, inside);
		join(inside, outside);
		open.add(outside);
		outside.once('close', () => open.delete(outside));
	});
	server.on('tlsClientError', () => undefined);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return {
		port: (server.address() as AddressInfo).port,
		close: async () => {
			for (const socket of open) socket.destroy();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/** What one end says the other hears, and when one is gone the other goes. */
function join(from: Socket, to: Socket): void {
	from.pipe(to);
	from.on('error', () => undefined);
	from.once('close', () => to.destroy());
}
