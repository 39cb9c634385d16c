import { useCredentials } from './credentials';
import { ACCOUNTS } from './open-world';

/** As n8n's REST API takes it. */
export interface Workflow {
	readonly name: string;
	readonly nodes: readonly object[];
	readonly connections: Readonly<Record<string, object>>;
	readonly settings: { readonly executionOrder: 'v1' };
}

export interface BookingSetup {
	readonly calendar: 'builtIn' | 'google' | 'outlook';
	/** Where the lead is written to. */
	readonly channel: 'email' | 'sms' | 'linkedin';
	/** What Book Meeting and Propose Slots get beside that. */
	readonly book: object;
	readonly propose?: object;
}

/** Everything that a booking tells, sent by this node itself. */
export const ALL_SERVICES = {
	emailBy: 'smtp',
	fromEmail: ACCOUNTS.smtpUser,
	textsBy: 'twilio',
	twilioSender: ACCOUNTS.twilioSender,
	linkedInBy: 'webhook',
	repNoticesBy: 'slack',
	slackChannel: ACCOUNTS.slackChannel,
	crm: 'hubspot',
} as const;

const OUTPUTS = {
	book: ['Booked', 'Slot Taken', 'Needs Review'],
	reschedule: ['Rescheduled', 'Slot Taken', 'Needs Review'],
	cancel: ['Cancelled', 'Slot Taken', 'Needs Review'],
	retry: ['Done', 'Needs Review'],
	reconcile: ['Deleted', 'Moved', 'Declined', 'Answered'],
} as const;

type Operation = keyof typeof OUTPUTS;

/** What can be asked for at a webhook. */
export type Step = 'offer' | Operation;

export const STEPS = ['offer', ...(Object.keys(OUTPUTS) as Operation[])] as const;

/** Which meeting, as the body of the request says. */
const OF_BODY = {
	leadId: '={{ $json.body.leadId }}',
	proposalId: '={{ $json.body.proposalId }}',
	bookingId: '={{ $json.body.bookingId }}',
	requestId: '={{ $json.body.requestId }}',
};

/** n8n offers a node only the options of its operation. */
const OPTIONS: Readonly<Record<Operation, readonly (keyof typeof OF_BODY)[]>> = {
	book: ['leadId', 'proposalId', 'requestId'],
	reschedule: ['bookingId', 'proposalId'],
	cancel: ['bookingId'],
	retry: ['bookingId'],
	reconcile: [],
};

/**
 * A webhook that offers times to a lead, and one for each operation of Book Meeting: "PATH/offer", "PATH/book" ... Each
 * answers when all is done, with its items; `leftBy` on them is the output they left by.
 */
export function bookingWorkflow(
	path: string,
	setup: BookingSetup,
	steps: readonly Step[] = STEPS,
): Workflow {
	const chains = steps.map((step) =>
		step === 'offer' ? offerChain(path, setup) : chain(path, setup, step),
	);
	return {
		name: `Booking ${path}: ${steps.join(', ')}`,
		nodes: chains.flatMap(({ nodes }) => nodes),
		connections: Object.fromEntries(
			chains.flatMap(({ connections }) => Object.entries(connections)),
		),
		settings: { executionOrder: 'v1' },
	};
}

interface Chain {
	readonly nodes: readonly object[];
	readonly connections: Readonly<Record<string, object>>;
}

function offerChain(path: string, { calendar, channel, propose = {} }: BookingSetup): Chain {
	const rep = calendar === 'outlook' ? ACCOUNTS.outlookRep : ACCOUNTS.googleRep;
	const reading = { calendar, ...CALENDAR_CREDENTIALS[calendar] };
	const body = (name: string) => `={{ $json.body.${name} }}`;
	return {
		nodes: [
			webhook('Offer', `${path}/offer`),
			node('Route Lead', 'n8n-nodes-booking-flow.routeLead', {
				email: body('email'),
				phone: body('phone'),
				name: body('name'),
				company: body('company'),
				channel,
				leadDetails: {
					timezone: 'Europe/Berlin',
					...(channel === 'linkedin' ? { channelId: body('channelId') } : {}),
				},
				reps: {
					rep: [
						{
							name: calendar === 'outlook' ? 'Ben Example' : 'Ada Example',
							email: rep,
							timezone: 'Europe/Berlin',
							workingHours: 'Mon-Sun 00:00-24:00',
							pool: 'default',
							weight: 1,
						},
					],
				},
			}),
			{
				...node('Propose Slots', 'n8n-nodes-booking-flow.proposeSlots', {
					...propose,
					calendar,
				}),
				credentials: reading.credentials,
			},
			node('Offered', 'n8n-nodes-base.noOp', {}),
		],
		connections: {
			Offer: to('Route Lead'),
			'Route Lead': to('Propose Slots', 'Offered', 'Offered'),
			'Propose Slots': to('Offered', 'Offered'),
		},
	};
}

function chain(path: string, setup: BookingSetup, operation: Operation): Chain {
	const outputs = OUTPUTS[operation].map((output) => ({ name: `${operation}: ${output}`, output }));
	const name = `Book Meeting: ${operation}`;
	return {
		nodes: [
			webhook(operation, `${path}/${operation}`),
			bookMeetingNode(name, setup, operation),
			...outputs.map((each) => node(each.name, 'n8n-nodes-base.set', leftBy(each.output), 3.4)),
			...(operation === 'reconcile' ? [allChanges(outputs.length)] : []),
		],
		connections: {
			[operation]: to(name),
			[name]: to(...outputs.map((each) => each.name)),
			...(operation === 'reconcile' ? toAllChanges(outputs.map((each) => each.name)) : {}),
		},
	};
}

/** Book Meeting, which takes what it needs from the body of the request. */
export function bookMeetingNode(
	name: string,
	{ calendar, book }: BookingSetup,
	operation: Operation,
): object {
	const parameters = {
		operation,
		...(operation === 'book' || operation === 'reschedule'
			? { time: 'slot', slotIndex: '={{ $json.body.slotIndex }}' }
			: {}),
		...(operation === 'retry' ? { retryOf: "={{ $json.body.bookingId ? 'item' : 'all' }}" } : {}),
		calendar,
		...(operation === 'reconcile' ? {} : book),
		options: Object.fromEntries(OPTIONS[operation].map((option) => [option, OF_BODY[option]])),
	};
	return {
		...node(name, 'n8n-nodes-booking-flow.bookMeeting', parameters),
		credentials: { ...CALENDAR_CREDENTIALS[calendar].credentials, ...SERVICE_CREDENTIALS },
	};
}

const ALL_CHANGES = 'All Changes';

/** A webhook answers with what the last node gives: this one has what left by any output. */
function allChanges(numberInputs: number): object {
	return node(ALL_CHANGES, 'n8n-nodes-base.merge', { numberInputs }, 3.2);
}

function toAllChanges(names: readonly string[]) {
	const toInput = (index: number) => ({ main: [[{ node: ALL_CHANGES, type: 'main', index }]] });
	return Object.fromEntries(names.map((name, index) => [name, toInput(index)]));
}

const CALENDAR_CREDENTIALS = {
	builtIn: { credentials: {} },
	google: { credentials: useCredentials('googleCalendarOAuth2Api') },
	outlook: { credentials: useCredentials('microsoftOutlookOAuth2Api') },
} as const;

const SERVICE_CREDENTIALS = useCredentials(
	'smtp',
	'twilioApi',
	'bookingFlowWebhookApi',
	'slackApi',
	'hubspotAppToken',
	'hubspotOAuth2Api',
);

function leftBy(output: string) {
	const value = { id: 'left-by', name: 'leftBy', value: output, type: 'string' };
	return { assignments: { assignments: [value] }, includeOtherFields: true, options: {} };
}

export function webhook(
	name: string,
	path: string,
	responseMode: 'lastNode' | 'responseNode' = 'lastNode',
): object {
	const parameters = {
		httpMethod: 'POST',
		path: `booking-flow/${path}`,
		responseMode,
		...(responseMode === 'lastNode' ? { responseData: 'allEntries' } : {}),
	};
	return {
		...node(name, 'n8n-nodes-base.webhook', parameters, 2.1),
		webhookId: crypto.randomUUID(),
	};
}

export function node(name: string, type: string, parameters: object, typeVersion = 1): object {
	return { id: crypto.randomUUID(), name, type, typeVersion, position: [0, 0], parameters };
}

/** The connections of a node: for each of its outputs the node that it leads to. */
export function to(...names: readonly string[]): object {
	return { main: names.map((name) => [{ node: name, type: 'main', index: 0 }]) };
}
