import type { INode } from 'n8n-workflow';
import type { OwnCredential } from '../adapters/support/run-in-node';
import { googleOAuth2, outlookOAuth2 } from '../adapters/support/run-in-node';
import { TWILIO_SID, TWILIO_TOKEN } from '../adapters/support/twilio-credential';
import { openContract } from '../sandbox/contract';
import type { EventBook, GoogleCalendars } from '../sandbox/google-calendar';
import { googleCalendar, openEventBook } from '../sandbox/google-calendar';
import type { HubspotAccount } from '../sandbox/hubspot/account';
import { hubspotAccount } from '../sandbox/hubspot/account';
import { hubspot } from '../sandbox/hubspot/hubspot';
import type { OutlookBook, OutlookCalendars } from '../sandbox/microsoft-graph';
import { microsoftGraph, openOutlookBook } from '../sandbox/microsoft-graph';
import type { Provider } from '../sandbox/exchange';
import type { Sandbox } from '../sandbox/server';
import { startSandbox } from '../sandbox/server';
import type { Slack } from '../sandbox/slack';
import { slack } from '../sandbox/slack';
import type { SmtpSandbox } from '../sandbox/smtp';
import { startSmtpSandbox } from '../sandbox/smtp';
import type { Twilio } from '../sandbox/twilio';
import { twilio } from '../sandbox/twilio';
import type { WebhookReceiver } from '../sandbox/webhook-receiver';
import { webhookReceiver } from '../sandbox/webhook-receiver';
import { ADA, BEN } from './flow-nodes';
import { useProviderHosts } from './provider-hosts';
import type { NodeCredential } from './run-node';

type Parameters = INode['parameters'];

const SECRET = 'a secret of the tool';
const SMTP_USER = 'meetings@example.com';
const SMTP_PASSWORD = 'let-me-send';
export const OUR_NUMBER = '+14155550123';
export const SLACK_CHANNEL = 'C0123456789';

const HOSTS = {
	google: ['www.googleapis.com', 'oauth2.googleapis.com'],
	outlook: ['graph.microsoft.com'],
	twilio: ['api.twilio.com'],
	hubspot: ['api.hubapi.com'],
	slack: ['slack.com'],
	tool: ['tool.example.com'],
} as const;
export type HttpProvider = keyof typeof HOSTS;

const CONTRACTS: Readonly<Record<HttpProvider, string | null>> = {
	google: 'google-calendar.json',
	outlook: 'microsoft-graph-calendar.json',
	twilio: 'twilio-messages.json',
	hubspot: 'hubspot-crm.json',
	slack: 'slack-chat.json',
	tool: null,
};

/** Every provider that Book Meeting can be connected to, each a sandbox with what it holds. */
export interface OutsideWorld {
	readonly sandboxes: Readonly<Record<HttpProvider, Sandbox>>;
	readonly googleBusy: GoogleCalendars;
	readonly google: EventBook;
	readonly outlookBusy: OutlookCalendars;
	readonly outlook: OutlookBook;
	readonly twilio: Twilio;
	readonly hubspot: HubspotAccount;
	readonly slack: Slack;
	readonly tool: WebhookReceiver;
	readonly smtp: SmtpSandbox;
	/** For `runNode`: a node with the credentials of all of them. */
	readonly settings: { readonly ownCredentials: readonly NodeCredential[] };
}

/** Parameters of nodes that connect them to the sandboxes. */
export const BY = {
	google: { calendar: 'google' },
	outlook: { calendar: 'outlook' },
	twilio: { textsBy: 'twilio', twilioSender: OUR_NUMBER },
	smtp: { emailBy: 'smtp', fromEmail: 'meetings@example.com' },
	hubspot: { crm: 'hubspot' },
	slack: { repNoticesBy: 'slack', slackChannel: SLACK_CHANNEL },
	tool: { linkedInBy: 'webhook' },
} as const satisfies Record<string, Parameters>;

/** Fresh sandboxes for each test, which fails the test when one of them had anything to object to. */
export function useOutsideWorld(): () => OutsideWorld {
	const contracts = Object.entries(CONTRACTS).map(
		([name, file]) => [name, file ? openContract(file) : null] as const,
	);
	let world: OutsideWorld;
	useProviderHosts((host) => {
		const entries = Object.entries(HOSTS) as [HttpProvider, readonly string[]][];
		const name = entries.find(([, hosts]) => hosts.includes(host))?.[0];
		return name && world.sandboxes[name].origin;
	});
	beforeEach(async () => {
		world = await open(new Map(contracts));
	});
	afterEach(async () => {
		const { sandboxes, smtp } = world;
		await Promise.all([...Object.values(sandboxes), smtp].map(async (each) => await each.close()));
		const violations = [...Object.values(sandboxes), smtp].flatMap((each) => each.violations);
		expect(violations).toEqual([]);
	});
	return () => world;
}

async function open(
	contracts: ReadonlyMap<string, ReturnType<typeof openContract>>,
): Promise<OutsideWorld> {
	const held = {
		googleBusy: new Map([ADA, BEN].map(({ email }) => [email, []])) as GoogleCalendars,
		google: openEventBook(),
		outlookBusy: new Map([ADA, BEN].map(({ email }) => [email, { items: [] }])) as OutlookCalendars,
		outlook: openOutlookBook(),
		twilio: twilio({
			sid: TWILIO_SID,
			authToken: TWILIO_TOKEN,
			senders: [OUR_NUMBER, `whatsapp:${OUR_NUMBER}`],
			now: () => Date.now(),
		}),
		hubspot: hubspotAccount(),
		slack: slack([{ id: SLACK_CHANNEL, name: 'sales-meetings' }]),
		tool: webhookReceiver({ secret: SECRET, now: () => Date.now() }),
	};
	const start = async (name: HttpProvider, provider: Provider) =>
		await startSandbox(provider, contracts.get(name) ?? null);
	const [google, outlook, twilioServer, hubspotServer, slackServer, tool, smtp] = await Promise.all(
		[
			start('google', googleCalendar(held.googleBusy, held.google)),
			start('outlook', microsoftGraph(held.outlookBusy, held.outlook)),
			start('twilio', held.twilio),
			start('hubspot', hubspot(held.hubspot)),
			start('slack', held.slack),
			start('tool', held.tool),
			startSmtpSandbox({ users: new Map([[SMTP_USER, SMTP_PASSWORD]]) }),
		],
	);
	return {
		...held,
		sandboxes: {
			google,
			outlook,
			twilio: twilioServer,
			hubspot: hubspotServer,
			slack: slackServer,
			tool,
		},
		smtp,
		settings: {
			ownCredentials: [
				refreshedAt(google, googleOAuth2('token-1')),
				refreshedAt(outlook, outlookOAuth2('token-1')),
				{
					type: 'twilioApi',
					data: { authType: 'authToken', accountSid: TWILIO_SID, authToken: TWILIO_TOKEN },
					headers: { authorization: `Basic ${base64(`${TWILIO_SID}:${TWILIO_TOKEN}`)}` },
				},
				{ type: 'hubspotAppToken', data: {}, headers: BEARER },
				{ type: 'slackApi', data: {}, headers: BEARER },
				{
					type: 'bookingFlowWebhookApi',
					data: { url: 'https://tool.example.com/messages', secret: SECRET },
				},
				{
					type: 'smtp',
					data: {
						user: SMTP_USER,
						password: SMTP_PASSWORD,
						host: '127.0.0.1',
						port: smtp.port,
						secure: false,
					},
				},
			],
		},
	};
}

const BEARER = { authorization: 'Bearer token-1' };

/** The token endpoint of the sandbox stands for that of the provider. */
function refreshedAt(
	{ origin }: Sandbox,
	{ type, parents = [], data }: OwnCredential,
): NodeCredential {
	return { type, parents, data: { ...data, accessTokenUrl: `${origin}/token` } };
}

function base64(text: string): string {
	return Buffer.from(text).toString('base64');
}
