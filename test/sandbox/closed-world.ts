import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { Provider, SandboxRequest } from './exchange';

const HEADERS_OF_EVERY_REQUEST = [
	'accept',
	'accept-encoding',
	'authorization',
	'connection',
	'content-length',
	'content-type',
	'host',
	'user-agent',
];

/** Providers overlook what they do not know, so a misspelled field would go unnoticed: here nothing is overlooked. */
export function findViolations(provider: Provider, request: SandboxRequest): string[] {
	const { method, path, query, headers } = request;
	const known = [...HEADERS_OF_EVERY_REQUEST, ...provider.headers];
	const isKnownCall = provider.methodAndPath.test(`${method} ${path}`);
	const isJson = headers['content-type']?.startsWith('application/json') ?? false;
	return [
		...(isKnownCall ? [] : [`${method} ${path} does not exist`]),
		...query.map((name) => `query parameter ${name} is unknown`),
		...Object.keys(headers).flatMap((name) =>
			known.includes(name) ? [] : [`header ${name} is unknown`],
		),
		...(isJson ? [] : [`content-type ${headers['content-type']} is not JSON`]),
		...checkBody(provider.schema, request.json),
	];
}

const ajv = addFormats(new Ajv({ allErrors: true }));

function checkBody(schema: object, body: unknown): string[] {
	const validate = ajv.compile(schema);
	if (validate(body)) return [];
	return (validate.errors ?? []).map(
		({ instancePath, message, params }) =>
			`body${instancePath} ${message} ${JSON.stringify(params)}`,
	);
}
