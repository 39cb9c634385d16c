import type { SendRequest } from '../../../adapters/http/send-request';
import type { TwilioSettings } from '../../../adapters/channels/twilio/draft';
import { twilioTransport } from '../../../adapters/channels/twilio/transport';
import type { DeliveryResult, OutgoingMessage } from '../../../adapters/channels/transport';
import type { Sandbox } from '../../sandbox/server';
import type { Twilio, TwilioAccount } from '../../sandbox/twilio';
import { twilio } from '../../sandbox/twilio';
import { runWithSandbox, useSandbox } from '../../sandbox/use-sandbox';
import { outgoing } from '../support/outgoing';
import type { TestClock } from '../support/test-clock';
import { testClock } from '../support/test-clock';
import {
	signBasic,
	TWILIO_SID,
	TWILIO_TOKEN,
	twilioCredential,
} from '../support/twilio-credential';

export const SERVICE = `MG${'5'.repeat(32)}`;
export const TEMPLATE = `HX${'7'.repeat(32)}`;
export const SAM = '+4915112345678';
export const OURS = '+14155550123';
export const NOBODYS = '+14155550199';

export const SMS: Partial<OutgoingMessage> = {
	channel: 'sms',
	address: SAM,
	subject: null,
	text: 'Hello Sam, see you on Tuesday at 15:00.',
	values: { name: 'Sam', time: 'Tuesday, 15:00' },
};
export const WHATSAPP: Partial<OutgoingMessage> = { ...SMS, channel: 'whatsapp' };

export const TEMPLATES = [
	{ kind: 'confirmation', contentSid: TEMPLATE, variables: ['name', 'time'] },
];

export const SETTINGS: TwilioSettings = {
	accountSid: TWILIO_SID,
	sender: { from: OURS },
	whatsAppFrom: null,
	statusCallbackUrl: null,
	whatsAppTemplates: [],
};

export interface Given {
	/** An SMS unless said otherwise. */
	readonly message?: Partial<OutgoingMessage>;
	readonly settings?: Partial<TwilioSettings>;
	readonly withinMs?: number;
	readonly password?: string;
	/** Stands between the transport and n8n's helper. */
	readonly between?: (send: SendRequest) => SendRequest;
}

export interface AccountInUse {
	readonly sandbox: () => Sandbox;
	readonly provider: () => Twilio;
	readonly clock: () => TestClock;
	/** Changes the account for this test. */
	change(facts: Partial<TwilioAccount>): void;
	deliver(given?: Given): Promise<DeliveryResult>;
	/** The methods of the requests. */
	calls(): readonly string[];
	/** What is to be said of the last message that Twilio has. */
	sent(): DeliveryResult;
}

/** A fresh account at Twilio for each test. */
export function useTwilio(): AccountInUse {
	let clock: TestClock;
	let account: TwilioAccount;
	let provider: Twilio;
	const sandbox = useSandbox(() => {
		clock = testClock();
		account = {
			sid: TWILIO_SID,
			authToken: TWILIO_TOKEN,
			senders: [OURS, 'ACME', `whatsapp:${OURS}`],
			messagingServices: [SERVICE],
			contents: { [TEMPLATE]: 'Hi {{1}}, we meet on {{2}}.' },
			now: () => clock.now(),
		};
		provider = twilio(account);
		return provider;
	}, 'twilio-messages.json');
	return {
		sandbox,
		provider: () => provider,
		clock: () => clock,
		change: (facts) => void Object.assign(account, facts),
		async deliver({ message = SMS, settings, withinMs = 20_000, password, between } = {}) {
			return await runWithSandbox(sandbox(), twilioCredential(), async (send) => {
				const signed = signBasic(send, TWILIO_SID, password);
				const carried = between ? between(signed) : signed;
				const transport = twilioTransport(carried, { ...SETTINGS, ...settings }, { clock });
				return await transport.deliver(outgoing(message), { deadline: clock.now() + withinMs });
			});
		},
		calls: () => sandbox().requests.map(({ method }) => method),
		sent: () => {
			const providerId = provider.messages.at(-1)?.sid ?? 'none';
			return { status: 'sent', providerId, reason: null };
		},
	};
}

export function failed(reason: string): DeliveryResult {
	return { status: 'failed', providerId: null, reason };
}

/** The first request takes another way. */
export function firstBy(other: SendRequest): (send: SendRequest) => SendRequest {
	let isFirst = true;
	return (send) => async (request) => {
		const way = isFirst ? other : send;
		isFirst = false;
		return await way(request);
	};
}
