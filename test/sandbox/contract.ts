import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import type { Options, ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { SandboxAnswer, SandboxRequest } from './exchange';
import type { Schema } from './unknown-properties';
import { findUnknownProperties, resolve } from './unknown-properties';

/** A provider's own OpenAPI description, as a second opinion on the sandbox and on what is sent to it. */
export interface Contract {
	checkRequest(request: SandboxRequest): string[];
	checkAnswer(request: SandboxRequest, answer: SandboxAnswer): string[];
}

interface OpenApi {
	readonly servers: readonly { readonly url: string }[];
	readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
	readonly parameters?: readonly Parameter[];
	readonly requestBody?: { readonly content: Content };
	readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

type Parameter = { readonly in: string; readonly name: string } | { readonly $ref: string };

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

/** Null when the environment variable CONTRACTS_FOLDER names no folder with such files. */
export function openContract(file: string): Contract | null {
	const folder = process.env['CONTRACTS_FOLDER'];
	if (!folder) return null;
	const document = JSON.parse(
		readFileSync(join(folder, file), 'utf8'),
		withoutLooseNull,
	) as OpenApi;
	return {
		checkRequest: (request) => {
			const operation = findOperation(document, request);
			if (!operation) return [`contract: ${request.method} ${request.path} does not exist`];
			return [
				...checkQuery(document, operation, request),
				...checkBody(document, operation, request),
			].map((text) => `contract: ${text}`);
		},
		checkAnswer: (request, { status, body }) => {
			const responses = findOperation(document, request)?.responses;
			const response = responses?.[String(status)] ?? responses?.[`${String(status)[0]}XX`];
			const schema = response?.content?.[JSON_TYPE]?.schema;
			if (!schema) return [];
			return check(document, schema, body).map((text) => `contract, answer: ${text}`);
		},
	};
}

/** Ajv takes `nullable` only beside a type. */
function withoutLooseNull(_key: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || 'type' in value) return value;
	const { nullable, ...rest } = value as { nullable?: unknown };
	return nullable === true ? rest : value;
}

function checkQuery(
	document: OpenApi,
	{ parameters = [] }: Operation,
	{ query }: SandboxRequest,
): string[] {
	const known = parameters
		.map((each) => ('$ref' in each ? (resolve(document, each.$ref) as Parameter) : each))
		.flatMap((each) => ('name' in each && each.in === 'query' ? [each.name] : []));
	return Object.keys(query).flatMap((name) =>
		known.includes(name) ? [] : [`query parameter ${name} is unknown`],
	);
}

function checkBody(
	document: OpenApi,
	{ requestBody }: Operation,
	{ json, form, text }: SandboxRequest,
): string[] {
	const ofJson = requestBody?.content[JSON_TYPE]?.schema;
	if (ofJson && json !== undefined) return check(document, ofJson, json);
	const ofForm = requestBody?.content[FORM_TYPE]?.schema;
	if (ofForm) return check(document, ofForm, structuredClone(form), { coerceTypes: 'array' });
	return ofJson || text !== '' ? ['the body is not what it must be'] : [];
}

function findOperation({ servers, paths }: OpenApi, { method, path }: SandboxRequest) {
	const base = new URL(servers[0]?.url ?? '').pathname.replace(/\/$/, '');
	const found = Object.entries(paths).find(([template]) => {
		const pattern = (base + template).replaceAll(/\{[^}]+\}/g, '[^/]+');
		return new RegExp(`^${pattern}$`).test(path);
	});
	return found?.[1][method.toLowerCase()];
}

/** Formats that only these descriptions know. */
const OWN_FORMATS = [
	'int32',
	'int64',
	'phone-number',
	'date-time-rfc-2822',
	'currency',
	'uri-map',
] as const;

function check(document: OpenApi, schema: Schema, value: unknown, options: Options = {}): string[] {
	const validate = validatorOf(document, schema, options);
	const wrong = validate(value) ? [] : (validate.errors ?? []);
	return [
		...wrong.map(({ instancePath, message }) => `${instancePath} ${message}`),
		...findUnknownProperties(document, schema, value),
	];
}

/** Compiling takes long: once for each schema. */
const validators = new WeakMap<Schema, ValidateFunction>();

function validatorOf(document: OpenApi, schema: Schema, options: Options): ValidateFunction {
	const known = validators.get(schema);
	if (known) return known;
	const ajv = addFormats(new Ajv({ strict: false, allErrors: true, ...options }));
	for (const format of OWN_FORMATS) ajv.addFormat(format, true);
	ajv.addSchema(document, 'document');
	const rooted = JSON.parse(
		JSON.stringify(schema).replaceAll('"#/components', '"document#/components'),
	) as object;
	const validate = ajv.compile(rooted);
	validators.set(schema, validate);
	return validate;
}
