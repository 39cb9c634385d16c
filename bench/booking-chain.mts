type Kit = typeof import('../test/sandbox/world.ts');

export interface ChainOptions {
	readonly path: string;
	readonly videoLink: boolean;
	readonly order: 'text first' | 'text last';
}

/** How such a booking is usually built: n8n's own nodes in a row, behind a webhook that answers at the end. */
export function chainWorkflow(kit: Kit, { path, videoLink, order }: ChainOptions) {
	const tail = ['HubSpot Contact', 'HubSpot Deal', 'HubSpot Meeting', 'Slack'];
	const rest = order === 'text first' ? ['Twilio', ...tail] : [...tail, 'Twilio'];
	const names = ['Webhook', 'Google Calendar', ...rest];
	const steps = names.slice(0, -1).map((name, index) => [name, kit.to(names[index + 1] ?? '')]);
	return {
		name: `Chain ${path}`,
		nodes: [kit.webhook('Webhook', path), ...chainNodes(kit, videoLink)],
		connections: Object.fromEntries(steps) as Record<string, object>,
		settings: { executionOrder: 'v1' as const },
	};
}

const BODY = "$('Webhook').item.json.body";

function chainNodes(kit: Kit, videoLink: boolean): object[] {
	const { ACCOUNTS, node, useCredentials } = kit;
	const link = videoLink ? " {{ $('Google Calendar').item.json.hangoutLink }}" : '';
	const meet = { conferenceDataValues: { conferenceSolution: 'hangoutsMeet' } };
	const calendar = node(
		'Google Calendar',
		'n8n-nodes-base.googleCalendar',
		{
			calendar: { __rl: true, mode: 'id', value: ACCOUNTS.googleRep },
			start: `={{ ${BODY}.start }}`,
			end: `={{ ${BODY}.end }}`,
			additionalFields: {
				summary: `=Meeting with {{ ${BODY}.name }}`,
				attendees: [`={{ ${BODY}.email }}`],
				sendUpdates: 'all',
				...(videoLink ? { conferenceDataUi: meet } : {}),
			},
		},
		1.3,
	);
	const twilio = node('Twilio', 'n8n-nodes-base.twilio', {
		from: ACCOUNTS.twilioSender,
		to: `={{ ${BODY}.phone }}`,
		message: `=Your meeting is booked: {{ ${BODY}.start }}${link}`,
	});
	const hubspot = (name: string, parameters: object) => ({
		...node(name, 'n8n-nodes-base.hubspot', { authentication: 'appToken', ...parameters }, 2.1),
		credentials: useCredentials('hubspotAppToken'),
	});
	const slack = node(
		'Slack',
		'n8n-nodes-base.slack',
		{
			select: 'channel',
			channelId: { __rl: true, mode: 'name', value: ACCOUNTS.slackChannel },
			text: `=New meeting with {{ ${BODY}.name }}: {{ ${BODY}.start }}`,
			otherOptions: { includeLinkToWorkflow: false },
		},
		2.3,
	);
	return [
		{ ...calendar, credentials: useCredentials('googleCalendarOAuth2Api') },
		{ ...twilio, credentials: useCredentials('twilioApi') },
		hubspot('HubSpot Contact', {
			email: `={{ ${BODY}.email }}`,
			additionalFields: { firstName: `={{ ${BODY}.name }}` },
		}),
		hubspot('HubSpot Deal', {
			resource: 'deal',
			stage: 'appointmentscheduled',
			additionalFields: {
				dealName: `={{ ${BODY}.name }}`,
				associatedVids: "={{ [$('HubSpot Contact').item.json.vid] }}",
			},
		}),
		hubspot('HubSpot Meeting', {
			resource: 'engagement',
			type: 'meeting',
			metadata: {
				title: `=Meeting with {{ ${BODY}.name }}`,
				startTime: `={{ ${BODY}.start }}`,
				endTime: `={{ ${BODY}.end }}`,
			},
			additionalFields: {
				associations: {
					contactIds: "={{ $('HubSpot Contact').item.json.vid }}",
					dealIds: "={{ $('HubSpot Deal').item.json.dealId }}",
				},
			},
		}),
		{ ...slack, credentials: useCredentials('slackApi') },
	];
}
