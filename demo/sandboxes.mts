import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDomain } from '../bench/load-domain.mts';
import type { World } from '../test/sandbox/world.ts';
import type { Environment } from './n8n-environment.mts';
import type { Check } from './report.mts';
import type { Accounts, WorkflowNode } from './stage.mts';

/** Google Calendar, Twilio, a mail server, HubSpot and Slack on this machine, which n8n takes for the real ones. */
export interface Sandboxes {
	/** For the n8n process. */
	readonly env: Environment;
	readonly accounts: Accounts;
	/** What the providers were given, in lines for a person. */
	seen(): readonly string[];
	checks(): readonly Check[];
	close(): Promise<void>;
}

type WorldModule = typeof import('../test/sandbox/world.ts');

/** The reps of the workflow Find Times, as shipped. */
const REPS = ['ada@example.com', 'ben@example.com'];
const PACK = 'n8n-nodes-booking-flow.';

export async function openSandboxes(): Promise<Sandboxes> {
	const module = await loadDomain<WorldModule>('test/sandbox/world.ts');
	const folder = await mkdtemp(join(tmpdir(), 'booking-flow-sandboxes-'));
	const redirect = fileURLToPath(
		new URL('../test/sandbox/world/redirect-hosts.mjs', import.meta.url),
	);
	const { env } = module.makeLink(folder, redirect);
	const world = await module.openWorld(folder, { asksContracts: false, googleReps: REPS });
	return {
		env,
		accounts: {
			credentials: module.credentialsFor(world),
			connect: (node) => connect(node, module),
		},
		seen: () => describe(world),
		checks: () => check(world),
		close: async () => {
			await world.close();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

/** What an ops person chooses in the editor: calendar, channels, CRM and credentials. */
function connect(node: WorkflowNode, { ALL_SERVICES, useCredentials }: WorldModule): WorkflowNode {
	const { type, parameters } = node;
	const { crm, ...sending } = ALL_SERVICES;
	const ofCalendar = useCredentials('googleCalendarOAuth2Api');
	const ofSending = useCredentials('smtp', 'twilioApi', 'bookingFlowWebhookApi', 'slackApi');
	switch (type) {
		case `${PACK}proposeSlots`:
			return connected(node, { calendar: 'google' }, ofCalendar);
		case `${PACK}bookMeeting`:
			return connected(
				node,
				{ calendar: 'google', ...sending, crm },
				{ ...ofCalendar, ...ofSending, ...useCredentials('hubspotAppToken') },
			);
		case `${PACK}markOutcome`:
			return parameters['operation'] === 'findUnmarked'
				? node
				: connected(node, { crm }, useCredentials('hubspotAppToken'));
		case `${PACK}sendMessage`:
			return parameters['operation'] === 'deliver' ? connected(node, sending, ofSending) : node;
		default:
			return node;
	}
}

function connected(node: WorkflowNode, parameters: object, credentials: object): WorkflowNode {
	return { ...node, parameters: { ...node.parameters, ...parameters }, credentials };
}

function describe({ google, smtp, twilio, hubspot, slack }: World): readonly string[] {
	const events = REPS.flatMap((rep) => google.eventsOf(rep));
	return [
		'',
		'=== What the providers were given ===',
		'',
		...events.map(
			({ summary, start, status, attendees = [] }) =>
				`Google Calendar: ${summary ?? ''}, ${start.dateTime ?? ''} (${status}), invited ${attendees.map(({ email }) => email).join(', ')}`,
		),
		...smtp.mails.map(
			({ envelope, parsed }) => `Mail to ${envelope.to.join(', ')}: ${parsed.subject ?? ''}`,
		),
		...twilio.messages.map(({ to, body }) => `SMS to ${to}: ${(body ?? '').split('\n')[0] ?? ''}`),
		...slack.posted.map(({ channel, text }) => `Slack ${channel}: ${text.split('\n')[0] ?? ''}`),
		...(['contacts', 'deals', 'meetings'] as const).flatMap((type) =>
			hubspot.list(type).map(({ properties }) => `HubSpot ${type}: ${inWords(properties)}`),
		),
	];
}

function inWords(properties: Readonly<Record<string, string>>): string {
	const { dealname, email, hs_meeting_title: title } = properties;
	const { dealstage, hs_meeting_outcome: outcome } = properties;
	return [dealname ?? email ?? title, dealstage ?? outcome].filter(Boolean).join(', ');
}

/** Four meetings took place or were missed: each is one event, one deal and one meeting, whatever happened to it. */
function check({ google, hubspot, violations }: World): readonly Check[] {
	const events = REPS.flatMap((rep) => google.eventsOf(rep));
	const present = events.filter(({ status }) => status === 'confirmed').length;
	const meetings = hubspot.list('meetings').length;
	const objections = violations();
	return [
		{
			what: 'each meeting is one event in a calendar and one meeting in the CRM',
			ok: present === 4 && meetings === 4,
			detail: `${present} events, ${meetings} meetings`,
		},
		{
			what: 'no provider objected to anything',
			ok: !objections.length,
			detail: objections.slice(0, 5).join('; '),
		},
	];
}
