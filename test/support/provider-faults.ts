import type { Fault, SandboxAnswer } from '../sandbox/exchange';
import { googleError } from '../sandbox/google-calendar';
import { hubspotError, missingScopes, notFound, rateLimit } from '../sandbox/hubspot/answers';
import { graphError } from '../sandbox/microsoft-graph';
import { slackError } from '../sandbox/slack';
import type { SmtpFault } from '../sandbox/smtp';
import { twilioError } from '../sandbox/twilio';
import type { HttpProvider, OutsideWorld } from './outside-world';

export type Troubled = Exclude<HttpProvider, 'tool'> | 'smtp';

export const LABELS: Readonly<Record<Troubled, string>> = {
	google: 'Google Calendar',
	outlook: 'Microsoft Outlook',
	twilio: 'Twilio',
	smtp: 'SMTP',
	hubspot: 'HubSpot',
	slack: 'Slack',
};

/** How a provider answers when this goes wrong; a provider without an answer does not know the fault. */
interface Answers {
	readonly title: string;
	/** The status of the answer, and of that of a mail server; "" where there is none. */
	readonly codes: readonly [http: string, smtp: string];
	/** Whether only the first request that is to change something goes wrong, or every request. */
	readonly hits: 'first write' | 'every write' | 'all';
	readonly http: Readonly<Partial<Record<HttpProvider, Fault>>>;
	readonly smtp?: SmtpFault;
}

const toAll = (fault: Fault): Answers['http'] => ({
	google: fault,
	outlook: fault,
	twilio: fault,
	hubspot: fault,
	slack: fault,
});

const PAUSE = { 'retry-after': '1' };
const withPause = (answer: SandboxAnswer): SandboxAnswer => ({ ...answer, headers: PAUSE });
const RATE_LIMITS: Answers['http'] = {
	google: withPause(googleError(429, 'rateLimitExceeded', 'Rate Limit Exceeded')),
	outlook: withPause(graphError(429, 'ApplicationThrottled', '')),
	twilio: withPause(twilioError(429, 20429, 'Too Many Requests')),
	hubspot: rateLimit('SECONDLY', PAUSE),
	slack: { status: 429, headers: PAUSE, body: { ok: false, error: 'ratelimited' } },
};
const TROUBLE: Answers['http'] = {
	google: googleError(500, 'backendError', 'Backend Error'),
	outlook: graphError(500, 'generalException', 'An error has occurred.'),
	twilio: twilioError(500, 20500, 'Internal Server Error'),
	hubspot: hubspotError(500, 'INTERNAL_ERROR', 'internal error'),
	slack: { status: 500, body: 'Internal Server Error' },
};

/** In the order of the table. */
export const FAULTS: readonly Answers[] = [
	{
		title: 'Credential refused',
		codes: ['401', '535'],
		hits: 'all',
		http: {
			google: googleError(401, 'authError', 'Invalid Credentials'),
			outlook: graphError(401, 'InvalidAuthenticationToken', 'Access token has expired.'),
			twilio: twilioError(401, 20003, 'Authenticate'),
			hubspot: hubspotError(401, 'INVALID_AUTHENTICATION', 'Authentication credentials not found.'),
			slack: slackError('invalid_auth'),
		},
		smtp: { at: 'login', reply: '535 5.7.8 Username and password not accepted' },
	},
	{
		title: 'Not allowed',
		codes: ['403', '550'],
		hits: 'all',
		http: {
			google: googleError(403, 'forbidden', 'Forbidden'),
			outlook: graphError(403, 'ErrorAccessDenied', 'Access is denied.'),
			twilio: twilioError(403, 20003, 'Permission Denied'),
			hubspot: missingScopes('crm.objects.deals.write'),
			slack: slackError('restricted_action'),
		},
		smtp: { at: 'sender', reply: '550 5.7.1 Sender address rejected' },
	},
	{
		title: 'Not found',
		codes: ['404', '550'],
		hits: 'all',
		http: {
			google: googleError(404, 'notFound', 'Not Found'),
			outlook: graphError(404, 'ErrorItemNotFound', 'The specified object was not found.'),
			twilio: twilioError(404, 20404, 'The requested resource was not found'),
			hubspot: notFound(),
			slack: slackError('channel_not_found'),
		},
		smtp: { at: 'recipient', reply: '550 5.1.1 No such user here' },
	},
	{
		title: 'Conflict',
		codes: ['409', ''],
		hits: 'every write',
		http: {
			google: googleError(409, 'duplicate', 'The requested identifier already exists.'),
			outlook: graphError(409, 'ErrorIrresolvableConflict', 'The send or update failed.'),
			hubspot: hubspotError(409, 'CONFLICT', 'Something else is going on'),
		},
	},
	{
		title: 'Too many requests, once, with a pause named',
		codes: ['429', '450'],
		hits: 'first write',
		http: RATE_LIMITS,
		smtp: { at: 'recipient', reply: '450 4.2.1 Too many messages' },
	},
	{
		title: 'Too many requests, for good',
		codes: ['429', '450'],
		hits: 'all',
		http: RATE_LIMITS,
		smtp: { at: 'recipient', reply: '450 4.2.1 Too many messages' },
	},
	{
		title: 'Trouble of its own, once',
		codes: ['500', '451'],
		hits: 'first write',
		http: TROUBLE,
		smtp: { at: 'sender', reply: '451 4.3.0 Local error' },
	},
	{
		title: 'Trouble of its own, for good',
		codes: ['500', '451'],
		hits: 'all',
		http: TROUBLE,
		smtp: { at: 'sender', reply: '451 4.3.0 Local error' },
	},
	{
		title: 'Not available',
		codes: ['503', '421'],
		hits: 'all',
		http: toAll({ status: 503, body: 'Service Unavailable' }),
		smtp: { at: 'greeting', reply: '421 4.3.2 Service not available' },
	},
	{
		title: 'Connection broken',
		codes: ['', ''],
		hits: 'all',
		http: toAll({ break: 'reset' }),
		smtp: { at: 'sender', break: 'drop' },
	},
	{
		title: 'Done, but the answer is lost, once',
		codes: ['', ''],
		hits: 'first write',
		http: toAll({ doneBut: 'reset' }),
		smtp: { at: 'text', break: 'drop' },
	},
	{
		title: 'Done, but every answer is lost',
		codes: ['', ''],
		hits: 'every write',
		http: toAll({ doneBut: 'reset' }),
		smtp: { at: 'text', break: 'drop' },
	},
	{
		title: 'No answer at all',
		codes: ['', ''],
		hits: 'all',
		http: toAll({ break: 'silence' }),
		smtp: { at: 'greeting', break: 'silence' },
	},
	{
		title: 'A web page in place of an answer',
		codes: ['200', ''],
		hits: 'all',
		http: toAll({ status: 200, body: '<html>Please sign in</html>' }),
	},
];

/** "Not found (404)", "Not found (SMTP 550)", or both. */
export function nameOf({ title, codes: [http, smtp] }: Answers, troubled: readonly Troubled[]) {
	const codes = [
		...(http && troubled.some((name) => name !== 'smtp') ? [http] : []),
		...(smtp && troubled.includes('smtp') ? [`SMTP ${smtp}`] : []),
	];
	return codes.length ? `${title} (${codes.join(', ')})` : title;
}

/** Whether this can go wrong with the provider. */
export function isKnownTo(provider: Troubled, { http, smtp }: Answers): boolean {
	return provider === 'smtp' ? smtp !== undefined : http[provider] !== undefined;
}

const ANY = /^(?!.*\/token$)/;
/** Asking when somebody is busy is a POST as well. */
const WRITE = /^(?:POST|PATCH|PUT|DELETE) (?!.*(?:freeBusy|getSchedule|\/token)$)/;

export function breakProvider(world: OutsideWorld, provider: Troubled, fault: Answers): void {
	const isOnce = fault.hits === 'first write';
	if (provider === 'smtp') {
		if (!fault.smtp) return;
		if (isOnce) world.smtp.fail(fault.smtp);
		else world.smtp.failAlways(fault.smtp);
		return;
	}
	const answer = fault.http[provider];
	const sandbox = world.sandboxes[provider];
	if (!answer) return;
	if (isOnce) sandbox.failOn(WRITE, answer);
	else sandbox.failAlways(answer, fault.hits === 'all' ? ANY : WRITE);
}

export function healAll({ sandboxes, smtp }: OutsideWorld): void {
	for (const sandbox of Object.values(sandboxes)) sandbox.failAlways(null);
	smtp.failAlways(null);
}
