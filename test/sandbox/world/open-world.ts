import type { Contract } from '../contract';
import { openContract } from '../contract';
import type { Provider } from '../exchange';
import type { EventBook } from '../google-calendar';
import { googleCalendar, openEventBook } from '../google-calendar';
import type { HubspotAccount } from '../hubspot/account';
import { hubspotAccount } from '../hubspot/account';
import { hubspot } from '../hubspot/hubspot';
import type { OutlookBook } from '../microsoft-graph';
import { microsoftGraph, openOutlookBook } from '../microsoft-graph';
import type { Sandbox } from '../server';
import { startSandbox } from '../server';
import type { Slack } from '../slack';
import { slack } from '../slack';
import type { SmtpSandbox } from '../smtp';
import { startSmtpSandbox } from '../smtp';
import type { Twilio } from '../twilio';
import { twilio } from '../twilio';
import type { WebhookReceiver } from '../webhook-receiver';
import { webhookReceiver } from '../webhook-receiver';
import { openFront } from './front';
import { HOSTS } from './hosts';
import type { ProviderName } from './hosts';
import { readCertificate, writeFront } from './link';

/** What the accounts at the providers are called, and who works there. */
export const ACCOUNTS = {
	googleRep: 'ada@google.example.com',
	outlookRep: 'ben@outlook.example.com',
	twilioSid: `AC${'1'.repeat(32)}`,
	twilioToken: '2'.repeat(32),
	twilioSender: '+14155550123',
	slackChannel: '#meetings',
	smtpUser: 'meetings@example.com',
	smtpPassword: 'let-me-send',
	webhookSecret: 'sign-with-this',
} as const;

/** "webhook" is a tool of one's own, which has an address and no name. */
export type ServerName = ProviderName | 'webhook';

/** Something that a provider has done. */
export interface Done {
	readonly provider: ServerName;
	/** "METHOD /path". */
	readonly call: string;
	/** When it was asked for, by performance.now(); the answer may come later. */
	readonly at: number;
}

/** All providers at once, on this machine, where a process finds them under their own names (see makeLink). */
export interface World {
	/** For faults, requests and tokens. */
	readonly servers: Readonly<Record<ServerName, Sandbox>>;
	readonly google: EventBook;
	readonly outlook: OutlookBook;
	readonly twilio: Twilio;
	readonly hubspot: HubspotAccount;
	readonly slack: Slack;
	readonly smtp: SmtpSandbox;
	readonly webhook: WebhookReceiver;
	/** In the order in which it came. */
	readonly done: readonly Done[];
	/** How long each answer of each provider takes. */
	setLatency(milliseconds: number): void;
	/** Ends latency and lasting faults; a first token that had expired counts again. */
	heal(): void;
	/** What strict providers would object to. */
	violations(): readonly string[];
	close(): Promise<void>;
}

export interface WorldOptions {
	/** Whether the providers' own descriptions are asked too, where they are present (see contract.ts). */
	readonly asksContracts: boolean;
	/** Whose Google calendars there are. */
	readonly googleReps?: readonly string[];
	/** The clock of Twilio's log, in epoch milliseconds: that of the flow, where the flow has one of its own. */
	readonly now?: () => number;
}

/** `linkFolder` is the one that makeLink was given. */
export async function openWorld(
	linkFolder: string,
	{ asksContracts, googleReps = [ACCOUNTS.googleRep], now = Date.now }: WorldOptions,
): Promise<World> {
	const google = openEventBook();
	const outlook = openOutlookBook();
	const texts = twilio({
		sid: ACCOUNTS.twilioSid,
		authToken: ACCOUNTS.twilioToken,
		senders: [ACCOUNTS.twilioSender],
		now,
	});
	const crm = hubspotAccount();
	crm.owners.push(
		{ id: '77', email: ACCOUNTS.googleRep },
		{ id: '78', email: ACCOUNTS.outlookRep },
	);
	const workspace = slack([{ id: 'C0123456789', name: ACCOUNTS.slackChannel.slice(1) }]);
	const webhook = webhookReceiver({ secret: ACCOUNTS.webhookSecret, now: Date.now });
	const providers: Readonly<Record<ServerName, Provider>> = {
		google: googleCalendar(new Map(googleReps.map((rep) => [rep, []])), google),
		graph: microsoftGraph(
			new Map([[ACCOUNTS.outlookRep, { zone: 'Europe/Berlin', items: [] }]]),
			outlook,
		),
		twilio: texts,
		hubspot: hubspot(crm),
		slack: workspace,
		webhook,
	};
	const done: Done[] = [];
	const started = (Object.keys(providers) as ServerName[]).map(async (name) => {
		const tell = (call: string) => done.push({ provider: name, call, at: performance.now() });
		const contract = asksContracts ? contractOf(name) : null;
		return [name, await startSandbox(watch(providers[name], tell), contract)] as const;
	});
	const servers = Object.fromEntries(await Promise.all(started)) as World['servers'];
	const all = Object.values(servers);
	const smtp = await startSmtpSandbox({
		users: new Map([[ACCOUNTS.smtpUser, ACCOUNTS.smtpPassword]]),
	});
	const setLatency = (milliseconds: number) => {
		for (const server of [...all, smtp]) server.setLatency(milliseconds);
	};
	const front = await openFront(readCertificate(linkFolder), (host) => portOf(servers, host));
	writeFront(linkFolder, front.port);
	return {
		servers,
		google,
		outlook,
		twilio: texts,
		hubspot: crm,
		slack: workspace,
		smtp,
		webhook,
		done,
		setLatency,
		heal: () => {
			setLatency(0);
			for (const server of all) {
				server.failAlways(null);
				server.tokens.add('token-1');
			}
		},
		violations: () => [...all, smtp].flatMap(({ violations }) => violations),
		close: async () => {
			writeFront(linkFolder, null);
			await front.close();
			await Promise.all([...all, smtp].map(async (server) => await server.close()));
		},
	};
}

/** The same provider, which tells what it does. */
function watch(provider: Provider, tell: (call: string) => void): Provider {
	const operations = provider.operations.map((operation) => ({
		...operation,
		answer: (request: Parameters<typeof operation.answer>[0]) => {
			tell(`${request.method} ${request.path}`);
			return operation.answer(request);
		},
	}));
	return { ...provider, operations };
}

const CONTRACTS: Readonly<Partial<Record<ServerName, string>>> = {
	google: 'google-calendar.json',
	graph: 'microsoft-graph-calendar.json',
	twilio: 'twilio-messages.json',
	hubspot: 'hubspot-crm.json',
	slack: 'slack-chat.json',
};

function contractOf(name: ServerName): Contract | null {
	const file = CONTRACTS[name];
	return file === undefined ? null : openContract(file);
}

function portOf(servers: World['servers'], host: string): number {
	const name = HOSTS[host as keyof typeof HOSTS];
	return Number(new URL(servers[name].origin).port);
}
