import type { Clock } from '../../http/clock';
import type { DeliveryResult, OutgoingMessage, Transport } from '../transport';
import type { Mail } from './compose-mail';
import { composeMail } from './compose-mail';
import { explainTrouble, mayBeTaken, mayPass } from './explain';
import { UnsendableError } from './mail-addresses';
import { submit } from './session';
import type { SmtpSettings } from './settings';
import type { SmtpTrouble } from './trouble';

const ATTEMPTS = 3;
const FIRST_WAIT_MS = 1_000;

/** E-mails by a mail server, with n8n's own credential for SMTP. */
export function smtpTransport(settings: SmtpSettings, { clock }: { clock: Clock }): Transport {
	return {
		name: 'smtp',
		handsOver: false,
		deliver: async (message, { deadline }) => {
			if (clock.now() >= deadline) {
				return failed('There was no time left to send the message. Run again.');
			}
			const mail = await composeOrSayWhy(message, settings, clock.now());
			if ('status' in mail) return mail;
			const trouble = await submitWithin(mail, settings, { clock, deadline });
			return trouble
				? toResult(trouble, mail, settings)
				: { status: 'sent', providerId: mail.messageId, reason: null };
		},
	};
}

async function composeOrSayWhy(
	message: OutgoingMessage,
	settings: SmtpSettings,
	now: number,
): Promise<Mail | DeliveryResult> {
	// nodemailer would take the machine of n8n itself.
	if (!settings.host.trim()) {
		return failed('Host is empty in the SMTP credential. Fill in the address of the mail server.');
	}
	try {
		return await composeMail(message, settings, now);
	} catch (error) {
		if (error instanceof UnsendableError) return failed(error.message);
		throw error;
	}
}

async function submitWithin(
	mail: Mail,
	settings: SmtpSettings,
	{ clock, deadline }: { readonly clock: Clock; readonly deadline: number },
): Promise<SmtpTrouble | null> {
	for (let count = 1; ; count++) {
		const trouble = await submit(mail, settings, deadline - clock.now());
		if (!trouble || !mayPass(trouble) || count >= ATTEMPTS) return trouble;
		const longest = FIRST_WAIT_MS * 2 ** (count - 1);
		const wait = Math.round(longest / 2 + (clock.random() * longest) / 2);
		if (clock.now() + wait >= deadline) return trouble;
		await clock.pause(wait);
	}
}

function toResult(trouble: SmtpTrouble, mail: Mail, settings: SmtpSettings): DeliveryResult {
	const reason = explainTrouble(trouble, settings);
	if (!mayBeTaken(trouble)) return failed(reason);
	return { status: 'unknown', providerId: mail.messageId, reason };
}

function failed(reason: string): DeliveryResult {
	return { status: 'failed', providerId: null, reason };
}
