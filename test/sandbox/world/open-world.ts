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
} as const;

/** Something that a provider has done. */
export interface Done {
	readonly provider: ProviderName;
	/** "METHOD /path". */
	readonly call: string;
	/** When it was asked for, by performance.now(); the answer may come later. */
	readonly at: number;
}

/** All providers at once, on this machine, where a process finds them under their own names (see makeLink). */
export interface World {
	/** For faults, requests and tokens. */
	readonly servers: Readonly<Record<ProviderName, Sandbox>>;
	readonly google: EventBook;
	readonly outlook: OutlookBook;
	readonly twilio: Twilio;
	readonly hubspot: HubspotAccount;
	readonly slack: Slack;
	readonly smtp: SmtpSandbox;
	/** In the order in which it came. */
	readonly done: readonly Done[];
	/** How long each answer of each provider takes. */
	setLatency(milliseconds: number): void;
	/** Ends latency and lasting faults. */
	heal(): void;
	/** What strict providers would object to. */
	violations(): readonly string[];
	close(): Promise<void>;
}

/** `linkFolder` is the one that makeLink was given. */
export async function openWorld(linkFolder: string): Promise<World> {
	const google = openEventBook();
	const outlook = openOutlookBook();
	const texts = twilio({
		sid: ACCOUNTS.twilioSid,
		authToken: ACCOUNTS.twilioToken,
		senders: [ACCOUNTS.twilioSender],
		now: Date.now,
	});
	const crm = hubspotAccount();
	crm.owners.push({ id: '77', email: ACCOUNTS.googleRep }, { id: '78', email: ACCOUNTS.outlookRep });
	const workspace = slack([{ id: 'C0123456789', name: ACCOUNTS.slackChannel.slice(1) }]);
	const providers = {
		google: googleCalendar(new Map([[ACCOUNTS.googleRep, []]]), google),
		graph: microsoftGraph(
			new Map([[ACCOUNTS.outlookRep, { zone: 'Europe/Berlin', items: [] }]]),
			outlook,
		),
		twilio: texts,
		hubspot: hubspot(crm),
		slack: workspace,
	};
	const done: Done[] = [];
	const started = Object.entries(providers).map(async ([name, provider]) => {
		const watched = watch(provider, (call) =>
			done.push({ provider: name as ProviderName, call, at: performance.now() }),
		);
		return [name, await startSandbox(watched, contractOf(name as ProviderName))] as const;
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
		done,
		setLatency,
		heal: () => {
			setLatency(0);
			for (const server of all) server.failAlways(null);
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

const CONTRACTS: Readonly<Partial<Record<ProviderName, string>>> = {
	google: 'google-calendar.json',
	graph: 'microsoft-graph-calendar.json',
	twilio: 'twilio-messages.json',
	hubspot: 'hubspot-crm.json',
	slack: 'slack-chat.json',
};

function contractOf(name: ProviderName): Contract | null {
	const file = CONTRACTS[name];
	return file === undefined ? null : openContract(file);
}

function portOf(servers: World['servers'], host: string): number {
	const name = HOSTS[host as keyof typeof HOSTS];
	return Number(new URL(servers[name].origin).port);
}
