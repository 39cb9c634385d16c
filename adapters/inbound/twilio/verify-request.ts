import { BookingFlowError } from '../../../domain/error';
import { isRecord } from '../fields';
import type { Rejection } from '../inbound';
import { headerOf } from '../webhook-request';
import type { WebhookRequest } from '../webhook-request';

export interface TwilioSecrets {
	readonly authToken: string;
	/** The address as it stands in Twilio's settings, which is part of what Twilio signs. */
	readonly publicUrl: string;
}

/** The fields of a form; a name that came several times has all its values. */
export type Form = Readonly<Record<string, string | readonly string[]>>;

export type Verified =
	{ readonly form: Form } | { readonly form: null; readonly rejection: Rejection };

const REJECTIONS = {
	signature_missing: 'The request has no X-Twilio-Signature: it does not come from Twilio.',
	not_a_form: 'The request is not a form, which is what Twilio sends messages as.',
	signature_wrong:
		'X-Twilio-Signature does not match: another sender, another Auth Token, or another Public URL than the one that stands in Twilio.',
} as const satisfies Record<Rejection['reason'], string>;

/**
 * Whether Twilio sent the request, before anything of it is used. Twilio signs the public address and every field, also
 * those it adds later. Its own `validateRequest` decides; it compares signatures by `crypto.timingSafeEqual`, in
 * constant time (twilio/lib/webhooks/webhooks.js, safeCompare). Throws `input-unusable` where the address is none.
 */
export async function verifyTwilioRequest(
	request: WebhookRequest,
	{ authToken, publicUrl }: TwilioSecrets,
): Promise<Verified> {
	requireAddress(publicUrl);
	const signature = headerOf(request, 'x-twilio-signature');
	if (!signature) return rejected('signature_missing');
	const form = readForm(request);
	if (!form) return rejected('not_a_form');
	const { validateRequest } = await import('twilio/lib/webhooks/webhooks.js');
	const isGenuine = validateRequest(authToken, signature, publicUrl, form);
	return isGenuine ? { form } : rejected('signature_wrong');
}

function rejected(reason: Rejection['reason']): Verified {
	return { form: null, rejection: { reason, explanation: REJECTIONS[reason] } };
}

/** JSON is signed by a hash of its bytes (`bodySHA256`), which n8n does not keep: it cannot be checked here. */
function readForm(request: WebhookRequest): Form | null {
	const type = headerOf(request, 'content-type').toLowerCase();
	if (!type.startsWith('application/x-www-form-urlencoded')) return null;
	const { body } = request;
	if (!isRecord(body) || !Object.values(body).every(isFormValue)) return null;
	return body as Form;
}

function isFormValue(value: unknown): boolean {
	if (Array.isArray(value)) return value.every((each) => typeof each === 'string');
	return typeof value === 'string';
}

function requireAddress(publicUrl: string): void {
	if (URL.canParse(publicUrl) && /^https?:/i.test(publicUrl)) return;
	throw new BookingFlowError(
		'input-unusable',
		`Public URL: ${JSON.stringify(publicUrl.slice(0, 200))} is not a web address.`,
		"Give the address that stands in Twilio's settings, such as https://n8n.example.com/webhook/booking-flow/twilio.",
	);
}
