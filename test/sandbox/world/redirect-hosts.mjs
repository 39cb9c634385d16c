// Preloaded into a process (NODE_OPTIONS=--import ...): what it connects to the hosts of the providers goes to the
// sandboxes of this machine. Below TLS, so that everything above is as it always is: axios in whatever version, its
// redirects and agents, fetch, certificates. The certificate of the sandboxes is trusted by NODE_EXTRA_CA_CERTS.
import { readFileSync } from 'node:fs';
import { Socket } from 'node:net';

/** `front` is a file with the port where the sandboxes are at this moment. */
const { hosts, front } = JSON.parse(process.env.BOOKING_FLOW_SANDBOXES);
const { connect } = Socket.prototype;

Socket.prototype.connect = function connectToSandbox(...args) {
	// What is normalised already comes as a list with marks of its own, which has to stay itself.
	const holder = Array.isArray(args[0]) ? args[0] : args;
	const [options] = holder;
	if (!hosts.includes(options?.host)) return connect.apply(this, args);
	const port = readPort();
	if (port === null) return refuse(this, options.host);
	holder[0] = { ...options, host: '127.0.0.1', port };
	return connect.apply(this, args);
};

function readPort() {
	try {
		return Number(readFileSync(front, 'utf8'));
	} catch {
		return null;
	}
}

/** Never to the provider itself. */
function refuse(socket, host) {
	const error = new Error(`There is no sandbox for ${host}.`);
	process.nextTick(() => socket.destroy(Object.assign(error, { code: 'ECONNREFUSED' })));
	return socket;
}
