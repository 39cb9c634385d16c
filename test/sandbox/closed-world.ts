import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { Operation, Provider, SandboxRequest } from './exchange';
import { findOperation } from './exchange';

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
	const operation = findOperation(provider, request);
	const known = [...HEADERS_OF_EVERY_REQUEST, ...provider.headers];
	return [
		...(operation ? [] : [`${request.method} ${request.path} does not exist`]),
		...Object.keys(request.headers).flatMap((name) =>
			known.includes(name) ? [] : [`header ${name} is unknown`],
		),
		...(operation ? checkParts(operation, request) : []),
	];
}

const NOTHING = { type: 'object', additionalProperties: false };

function checkParts(operation: Operation, request: SandboxRequest): string[] {
	return [
		...check(ofTexts, 'query', operation.query ?? NOTHING, request.query),
		...checkBody(operation, request),
	];
}

function checkBody({ json, form }: Operation, request: SandboxRequest): string[] {
	if (json) {
		return [
			...checkType(request, 'application/json'),
			...check(strict, 'body', json, request.json),
		];
	}
	if (form) {
		return [
			...checkType(request, 'application/x-www-form-urlencoded'),
			...check(ofTexts, 'body', form, request.form),
		];
	}
	return request.text === '' ? [] : ['body must not be there'];
}

function checkType({ headers }: SandboxRequest, expected: string): string[] {
	const type = headers['content-type'] ?? '';
	return type.startsWith(expected) ? [] : [`content-type ${type} is not ${expected}`];
}

const strict = addFormats(new Ajv({ allErrors: true }));
/** Fields of queries and forms are texts, whatever they stand for. */
const ofTexts = addFormats(new Ajv({ allErrors: true, coerceTypes: 'array' }));

function check(ajv: Ajv, part: 'query' | 'body', schema: object, value: unknown): string[] {
	const validate = ajv.compile(schema);
	if (validate(structuredClone(value))) return [];
	return (validate.errors ?? []).map(
		({ instancePath, message, params }) =>
			`${part}${instancePath} ${message} ${JSON.stringify(params)}`,
	);
}
