import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { SandboxAnswer, SandboxRequest } from './exchange';
import type { Schema } from './unknown-properties';
import { findUnknownProperties } from './unknown-properties';

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
	readonly requestBody: { readonly content: JsonContent };
	readonly responses: Readonly<Record<string, { readonly content: JsonContent }>>;
}

interface JsonContent {
	readonly 'application/json': { readonly schema: Schema };
}

/** Null when the environment variable CONTRACTS_FOLDER names no folder with such files. */
export function openContract(file: string): Contract | null {
	const folder = process.env['CONTRACTS_FOLDER'];
	if (!folder) return null;
	const document = JSON.parse(readFileSync(join(folder, file), 'utf8')) as OpenApi;
	return {
		checkRequest: (request) => {
			const operation = findOperation(document, request);
			if (!operation) return [`contract: ${request.method} ${request.path} does not exist`];
			const { schema } = operation.requestBody.content['application/json'];
			return check(document, schema, request.json).map((text) => `contract: ${text}`);
		},
		checkAnswer: (request, { status, body }) => {
			const responses = findOperation(document, request)?.responses;
			const response = responses?.[String(status)] ?? responses?.[`${String(status)[0]}XX`];
			if (!response?.content) return [];
			const { schema } = response.content['application/json'];
			return check(document, schema, body).map((text) => `contract, answer: ${text}`);
		},
	};
}

function findOperation({ servers, paths }: OpenApi, { method, path }: SandboxRequest) {
	const base = new URL(servers[0]?.url ?? '').pathname;
	const found = Object.entries(paths).find(([template]) => {
		const pattern = (base + template).replaceAll(/\{[^}]+\}/g, '[^/]+');
		return new RegExp(`^${pattern}$`).test(path);
	});
	return found?.[1][method.toLowerCase()];
}

function check(document: OpenApi, schema: Schema, value: unknown): string[] {
	const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
	ajv.addFormat('int32', true).addFormat('int64', true);
	ajv.addSchema(document, 'document');
	const rooted = JSON.parse(
		JSON.stringify(schema).replaceAll('"#/components', '"document#/components'),
	) as object;
	const validate = ajv.compile(rooted);
	const wrong = validate(value) ? [] : (validate.errors ?? []);
	return [
		...wrong.map(({ instancePath, message }) => `${instancePath} ${message}`),
		...findUnknownProperties(document, schema, value),
	];
}
