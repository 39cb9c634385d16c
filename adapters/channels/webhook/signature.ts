import { createHmac, timingSafeEqual } from 'node:crypto';

export const SIGNATURE_HEADER = 'x-booking-flow-signature';

/** How old a signed request may be, or how far ahead its clock. */
const TOLERANCE_SECONDS = 300;

/** The signature of a body: "t=1795424400,v1=<HMAC-SHA256 of `t.body` in hexadecimal>". `now` in epoch milliseconds. */
export function signBody(body: string, secret: string, now: number): string {
	const seconds = Math.floor(now / 1000);
	return `t=${seconds},v1=${digest(seconds, body, secret)}`;
}

/** Whether who knows the secret signed exactly this body in the last five minutes. */
export function verifySignature(
	signature: string,
	signed: { readonly body: string; readonly secret: string; readonly now: number },
): boolean {
	const { body, secret, now } = signed;
	const [, time = '', given = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
	if (!given) return false;
	const isGenuine = timingSafeEqual(
		Buffer.from(given),
		Buffer.from(digest(Number(time), body, secret)),
	);
	return isGenuine && Math.abs(now / 1000 - Number(time)) <= TOLERANCE_SECONDS;
}

function digest(seconds: number, body: string, secret: string): string {
	return createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
}
