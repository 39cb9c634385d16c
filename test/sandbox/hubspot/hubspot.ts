import type { Operation, Provider, SandboxAnswer } from '../exchange';
import type { HubspotAccount } from './account';
import { hubspotError, MADE_AT } from './answers';
import { legacyOperations } from './legacy';
import { objectOperations } from './objects';
import { OWNERS_QUERY } from './schemas';

/** HubSpot's CRM as far as bookings need it, and the older API that n8n's own node calls. */
export function hubspot(account: HubspotAccount): Provider {
	const operations = [
		...objectOperations(account),
		...legacyOperations(account),
		owners(account),
		pipelines(account),
	];
	return {
		operations: operations.map((operation) => ({
			...operation,
			answer: (request) => {
				account.countRequest();
				return operation.answer(request);
			},
		})),
		headers: [],
		badRequest: (message) => hubspotError(400, 'VALIDATION_ERROR', message),
		unauthorized: () =>
			hubspotError(
				401,
				'EXPIRED_AUTHENTICATION',
				'The OAuth token used to make this call expired.',
			),
	};
}

function owners({ owners: all }: HubspotAccount): Operation {
	return {
		method: 'GET',
		path: /^\/crm\/v3\/owners\/?$/,
		query: OWNERS_QUERY,
		answer: ({ query }): SandboxAnswer => {
			// An empty one is none.
			const wanted = query['email'] || null;
			const found = all.filter(({ email }) => wanted === null || email === wanted);
			const results = found.map((each) => ({ ...each, type: 'PERSON', ...times() }));
			return { status: 200, body: { results } };
		},
	};
}

function pipelines({ pipelines: all }: HubspotAccount): Operation {
	return {
		method: 'GET',
		path: /^\/crm\/v3\/pipelines\/deals$/,
		answer: (): SandboxAnswer => {
			const results = all.map(({ stages, ...pipeline }, displayOrder) => ({
				...pipeline,
				displayOrder,
				...times(),
				stages: stages.map((stage, order) => ({ ...stage, displayOrder: order, ...times() })),
			}));
			return { status: 200, body: { results } };
		},
	};
}

function times() {
	return { createdAt: MADE_AT, updatedAt: MADE_AT, archived: false };
}
