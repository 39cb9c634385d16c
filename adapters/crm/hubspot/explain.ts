import { getIn, readJson } from '../../http/read-json';
import type { HttpAnswer } from '../../http/send-request';
import { NoAnswerError } from '../../http/send-request';
import { noAnswerFrom, ProviderError, refusedBy } from '../../provider-error';
import { isDailyLimit } from './delivery';
import { HUBSPOT, HubspotRefusal, NotCarried } from './sdk';

const SCOPES = [
	'crm.objects.contacts.read',
	'crm.objects.contacts.write',
	'crm.objects.deals.read',
	'crm.objects.deals.write',
	'crm.objects.owners.read',
];

/** What went wrong, for the ops person. An error that is not about HubSpot comes back as it is. */
export function explain(error: unknown): unknown {
	if (error instanceof HubspotRefusal) return explainRefusal(error.answer);
	if (!(error instanceof NotCarried)) return error;
	const { cause } = error;
	return cause instanceof NoAnswerError ? noAnswerFrom(HUBSPOT, cause) : cause;
}

/** Whether it may have been done all the same. */
export function mayBeDone(error: unknown): boolean {
	const explained = explain(error);
	return explained instanceof ProviderError && explained.mayBeDone;
}

/** Whether HubSpot may be at it still. */
export function isSilence(error: unknown): boolean {
	const cause = error instanceof NotCarried ? error.cause : null;
	return cause instanceof NoAnswerError && cause.kind === 'timeout';
}

function explainRefusal(answer: HttpAnswer): ProviderError {
	const data = readJson(answer.text);
	if (isDailyLimit(answer)) return usedUp();
	if (answer.status === 400) return explainInvalid(answer, data);
	const scopes = scopesIn(data);
	const texts = {
		provider: HUBSPOT,
		forbidden: 'does not let the connected app do this',
		allow:
			`Give the app the scopes ${(scopes.length ? scopes : SCOPES).join(', ')}, ` +
			'then reconnect the credential.',
		check: 'Check the account of the credential, and run again.',
	};
	const detail = getIn(data, answer.status === 403 ? 'category' : 'message');
	return refusedBy(texts, answer, typeof detail === 'string' ? detail : null);
}

function usedUp(): ProviderError {
	const text =
		'The connected HubSpot account has used up its requests of the day (429: DAILY). ' +
		'Run again tomorrow, or raise the limit of the account.';
	return new ProviderError('rate_limit', text);
}

/** Those that HubSpot says are missing. */
function scopesIn(data: unknown): string[] {
	const errors = getIn(data, 'errors');
	if (!Array.isArray(errors)) return [];
	const scopes = errors.flatMap((each) => getIn(each, 'context', 'requiredGranularScopes') ?? []);
	return [...new Set(scopes.map(String))];
}

function explainInvalid(answer: HttpAnswer, data: unknown): ProviderError {
	const message = String(getIn(data, 'message') ?? '');
	const invalid = invalidProperties(message);
	const said = invalid.map(({ name, error }) => `${name}: ${error}`).join(', ') || message;
	const about = (name: string) => invalid.some((each) => each.name === name);
	if (about('dealstage')) return wrong(said, 'know the deal stage', DEAL_STAGE);
	if (about('pipeline')) return wrong(said, 'know the deal pipeline', PIPELINE);
	if (about('email')) return wrong(said, 'accept the e-mail address of the lead', EMAIL);
	const texts = { provider: HUBSPOT, forbidden: '', allow: '', check: CHECK };
	return refusedBy(texts, answer, said || null);
}

const DEAL_STAGE = 'Choose it from the list in Deal Stage.';
const PIPELINE = 'Choose it from the list in Pipeline.';
const EMAIL = 'Correct it in the lead, and run again.';
const CHECK = 'Check the settings of HubSpot and what is known of the lead.';

function wrong(said: string, what: string, hint: string): ProviderError {
	return new ProviderError('invalid', `HubSpot does not ${what} (400: ${said}). ${hint}`);
}

interface InvalidProperty {
	readonly name: string;
	/** "INVALID_OPTION" ... */
	readonly error: string;
}

/** They stand as JSON inside the message, together with the values, which are not repeated here. */
function invalidProperties(message: string): InvalidProperty[] {
	const list = readJson(message.slice(message.indexOf('[')));
	if (!Array.isArray(list)) return [];
	return list.map((each) => ({
		name: String(getIn(each, 'name')),
		error: String(getIn(each, 'error')),
	}));
}
