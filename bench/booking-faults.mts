import type { BookingStage } from './booking-stage.mts';
import type { Person, Request, Way } from './booking-ways.mts';

/** What there is of one booking. */
export interface Left {
	readonly events: number;
	readonly texts: number;
	readonly deals: number;
	readonly meetings: number;
	/** Slack messages since the booking was asked for. */
	readonly notices: number;
	/** Open entries on the list of what a person has to look at. */
	readonly reviews: number;
}

export interface FaultShown {
	readonly fault: string;
	readonly way: string;
	/** What the caller is told: the HTTP status. */
	readonly answer: number;
	readonly left: Left;
	/** After the fault is over and the caller has asked again. */
	readonly askedAgain: Left;
	/** After what failed was tried again; null where there is no such thing. */
	readonly retried: Left | null;
}

interface Fault {
	readonly name: string;
	begin(stage: BookingStage): void;
}

const TOO_MANY = {
	status: 'error',
	message: 'You have reached your daily limit.',
	errorType: 'RATE_LIMIT',
	policyName: 'DAILY',
};

const FAULTS: readonly Fault[] = [
	{
		name: 'HubSpot answers 429',
		begin: ({ world }) => world.servers.hubspot.failAlways({ status: 429, body: TOO_MANY }),
	},
	{
		name: 'Slack answers with an error',
		begin: ({ world }) =>
			world.servers.slack.failAlways({
				status: 200,
				body: { ok: false, error: 'channel_not_found' },
			}),
	},
	{
		name: 'the calendar’s answer is lost',
		begin: ({ world }) => world.servers.google.failOn(/^POST .*\/events$/, { doneBut: 'reset' }),
	},
];

/** What each fault leaves behind, and what comes of asking again. */
export async function showFaults(
	stage: BookingStage,
	ways: readonly Way[],
): Promise<readonly FaultShown[]> {
	const shown: FaultShown[] = [];
	for (const fault of FAULTS) {
		for (const way of ways) shown.push(await showOne(stage, fault, way));
	}
	return shown;
}

async function showOne(stage: BookingStage, fault: Fault, way: Way): Promise<FaultShown> {
	const { world } = stage;
	const request = await way.prepare();
	const notices = world.slack.posted.length;
	const look = async () => await lookFor(stage, request.person, notices);
	fault.begin(stage);
	const { status: answer } = await request.ask();
	const left = await look();
	world.heal();
	await request.ask();
	const askedAgain = await look();
	const retried = await retry(request, look);
	await request.end();
	return { fault: fault.name, way: way.name, answer, left, askedAgain, retried };
}

async function retry({ retry: again }: Request, look: () => Promise<Left>): Promise<Left | null> {
	if (!again) return null;
	await again();
	return await look();
}

async function lookFor(
	{ kit, world, store }: BookingStage,
	{ email, phone }: Person,
	notices: number,
): Promise<Left> {
	const { hubspot, google, twilio, slack } = world;
	const contacts = hubspot
		.list('contacts')
		.filter(({ properties }) => properties['email'] === email);
	const linked = (type: 'deals' | 'meetings') =>
		contacts.flatMap((contact) => hubspot.linked(contact, type)).length;
	const events = google
		.eventsOf(kit.ACCOUNTS.googleRep)
		.filter(({ attendees = [] }) => attendees.some((each) => each.email === email));
	const reviews = await store.db
		.selectFrom('reviews')
		.innerJoin('leads', 'leads.id', 'reviews.lead_id')
		.select('reviews.id')
		.where('leads.email', '=', email)
		.where('resolved_at', 'is', null)
		.execute();
	return {
		events: events.length,
		texts: twilio.messages.filter(({ to }) => to === phone).length,
		deals: linked('deals'),
		meetings: linked('meetings'),
		notices: slack.posted.length - notices,
		reviews: reviews.length,
	};
}
