import type { IDataObject, INode } from 'n8n-workflow';
import { listAudit } from '../../adapters/store/audit';
import { listOpenReviews } from '../../adapters/store/reviews';
import { ClassifyReply } from '../../nodes/ClassifyReply/ClassifyReply.node';
import { ReceiveMessage } from '../../nodes/ReceiveMessage/ReceiveMessage.node';
import { BOUNCE, imapSimple, resolved } from '../adapters/inbound/mails';
import { AUTH_TOKEN, SMS, twilioRequest } from '../adapters/inbound/twilio-requests';
import { book, itemsOf, onlyItem, propose, route, SAM, useFlow } from '../support/flow-nodes';
import { describeItemHandling } from '../support/item-handling';
import { runNode } from '../support/run-node';

const flow = useFlow();
const OUTPUT = { message: 0, notAReply: 1, rejected: 2 };
const TOKEN = { authType: 'authToken', accountSid: SMS.AccountSid, authToken: AUTH_TOKEN };

type Parameters = INode['parameters'];

const fromTwilio = async (
	items: readonly IDataObject[],
	credentialData: Record<string, string> = TOKEN,
	settings: Partial<INode> = {},
) =>
	await runNode(new ReceiveMessage(), { source: 'twilio' }, items, {
		credentials: { twilioApi: { id: 'credential-1', name: 'Twilio' } },
		credentialData,
		...settings,
	});

const fromMailbox = async (...items: IDataObject[]) =>
	await runNode(new ReceiveMessage(), { source: 'email' }, items);

const fromTool = async (item: IDataObject, parameters: Parameters = {}) =>
	await runNode(new ReceiveMessage(), { source: 'tool', ...parameters }, [item]);

const classify = async (item: IDataObject) => await runNode(new ClassifyReply(), {}, [item]);

const reviews = async () => await listOpenReviews((await flow.store()).db);
const audit = async (type: string) => {
	const events = await listAudit((await flow.store()).db, { limit: 1000 });
	return events.filter((event) => event.type === type);
};

describeItemHandling('Receive Message', {
	nodeType: new ReceiveMessage(),
	parameters: { source: 'tool', channel: 'asSent' },
	goodItem: async () => ({ from: SAM.email, text: 'The second one works for me' }),
	status: 'message',
	badItem: { text: 'The second one works for me' },
	message: 'From is empty',
	outputCount: 3,
});

describe('Receive Message from Twilio', () => {
	it('hands a signed message to Classify Reply, which needs nothing else', async () => {
		const { lead } = await propose();
		const item = onlyItem(await fromTwilio([twilioRequest()]), OUTPUT.message);
		expect(item).toMatchObject({ inbound: { channel: 'sms', from: SMS.From, text: SMS.Body } });
		const read = onlyItem(await classify(item), 0);
		expect(read).toMatchObject({
			reply: { intent: 'accept_slot', slotIndex: 1 },
			lead: { id: (lead as IDataObject)['id'] },
		});
	});

	it('hands on what the carrier did with it', async () => {
		const request = twilioRequest({ ...SMS, Body: 'Halt', OptOutType: 'STOP' });
		const item = onlyItem(await fromTwilio([request]), OUTPUT.message);
		const [read] = itemsOf(await classify(item));
		expect(read?.json).toMatchObject({ reply: { intent: 'opt_out' } });
	});

	it('makes one message of a request that comes twice', async () => {
		await propose();
		const request = twilioRequest();
		for (const { json } of itemsOf(await fromTwilio([request, request]))) await classify(json);
		const { db } = await flow.store();
		const kept = await db
			.selectFrom('messages')
			.select('kind')
			.where('kind', '=', 'reply')
			.execute();
		expect(kept).toHaveLength(1);
	});

	it('lets news of a message that is none of ours go, and writes nothing', async () => {
		const before = await flow.countRows();
		const request = twilioRequest({ ...SMS, MessageStatus: 'delivered' });
		expect(onlyItem(await fromTwilio([request]), OUTPUT.notAReply)).toMatchObject({
			notAReply: { about: 'delivery', messageId: null, messageStatus: null },
		});
		expect(await flow.countRows()).toEqual(before);
	});

	it('writes down how a message of ours fares, in whatever order the news comes', async () => {
		await book();
		const { db } = await flow.store();
		const told = db.updateTable('messages').set({ status: 'sent', provider_id: 'SM1' });
		await told.where('kind', '=', 'confirmation').execute();
		const news = async (MessageStatus: string, more: IDataObject = {}) => {
			const request = twilioRequest({ ...SMS, MessageSid: 'SM1', MessageStatus, ...more });
			return onlyItem(await fromTwilio([request]), OUTPUT.notAReply)['notAReply'];
		};
		expect(await news('delivered')).toMatchObject({ messageStatus: 'delivered' });
		expect(await news('sent')).toMatchObject({ messageStatus: 'delivered' });
		expect(await news('delivered')).toMatchObject({ messageStatus: 'delivered' });
		expect(await audit('message.delivered')).toHaveLength(1);
	});

	it('puts a message that did not arrive before a person, with what to do', async () => {
		await book();
		const { db } = await flow.store();
		const told = db.updateTable('messages').set({ status: 'sent', provider_id: 'SM1' });
		await told.where('kind', '=', 'confirmation').execute();
		const failed = { MessageSid: 'SM1', MessageStatus: 'undelivered', ErrorCode: '30003' };
		await fromTwilio([twilioRequest({ ...SMS, ...failed })]);
		expect(await reviews()).toMatchObject([
			{ kind: 'message_failed', summary: expect.stringMatching(/switched off|reach/) },
		]);
	});

	it('rejects what is forged, hands nothing of it on and writes down only that', async () => {
		const before = await flow.countRows();
		const forged = { ...twilioRequest(), body: { ...SMS, Body: 'Cancel it, says Eve' } };
		const item = onlyItem(await fromTwilio([forged]), OUTPUT.rejected);
		expect(item).toEqual({
			rejected: {
				source: 'twilio',
				reason: 'signature_wrong',
				explanation: expect.stringContaining('Auth Token'),
			},
		});
		expect(await flow.countRows()).toEqual({
			...before,
			audit_events: Number(before['audit_events']) + 1,
			reviews: Number(before['reviews']) + 1,
		});
		const [event, ...others] = await audit('message.rejected');
		expect(others).toEqual([]);
		expect(event).toMatchObject({ leadId: null, data: { source: 'twilio' } });
		const written = JSON.stringify([event, await reviews()]);
		expect(written).not.toMatch(/Eve|4930901820|14155552345/);
	});

	it('asks a person once about a flood of wrong signatures, never about missing ones', async () => {
		const unsigned = { ...twilioRequest(), headers: { 'content-type': 'text/plain' } };
		itemsOf(await fromTwilio([unsigned]));
		expect(await reviews()).toEqual([]);
		const forged = twilioRequest(SMS, { token: 'f'.repeat(32) });
		itemsOf(await fromTwilio(Array.from({ length: 20 }, () => forged)));
		expect(await reviews()).toMatchObject([{ kind: 'messages_rejected' }]);
		expect(await audit('message.rejected')).toHaveLength(21);
	});

	it('lets one forged request not stop the others', async () => {
		const forged = twilioRequest(SMS, { url: 'https://elsewhere.example.com/' });
		const items = itemsOf(await fromTwilio([forged, twilioRequest()]));
		expect(items.map(({ output }) => output)).toEqual([OUTPUT.message, OUTPUT.rejected]);
	});

	it('checks against the address that it is told', async () => {
		const publicUrl = 'https://hooks.example.com/in?team=sales';
		const request = twilioRequest(SMS, { url: publicUrl });
		const credentials = { twilioApi: { id: 'credential-1', name: 'Twilio' } };
		const run = await runNode(new ReceiveMessage(), { source: 'twilio', publicUrl }, [request], {
			credentials,
			credentialData: TOKEN,
		});
		expect(onlyItem(run, OUTPUT.message)).toHaveProperty('inbound');
	});

	it.each([
		[
			'an API key',
			{ ...TOKEN, authType: 'apiKey', apiKeySid: 'SK1', apiKeySecret: 's' },
			/API key/,
		],
		['no Auth Token', { ...TOKEN, authToken: '' }, /no Auth Token/],
	])('says what to do about a credential with %s', async (_what, credential, message) => {
		const { error, outputs } = await fromTwilio([twilioRequest()], credential);
		expect(error?.message).toMatch(message);
		expect(error?.description).toMatch(/Auth Token/);
		expect(outputs.flat()).toEqual([]);
	});

	it('lets nothing in without a credential', async () => {
		const { error } = await fromTwilio([twilioRequest()], TOKEN, { credentials: {} });
		expect(error?.message).toMatch(/credentials/);
	});
});

describe('Receive Message from a mailbox', () => {
	it('hands a reply to Classify Reply, which needs nothing else', async () => {
		await propose();
		const item = onlyItem(await fromMailbox(imapSimple()), OUTPUT.message);
		expect(onlyItem(await classify(item), 0)).toMatchObject({
			reply: { intent: 'accept_slot', slotIndex: 1 },
			lead: { email: SAM.email },
		});
	});

	it('hands an out-of-office note on as one, so that it can neither book nor opt out', async () => {
		await propose();
		const note = imapSimple(
			{ 'auto-submitted': 'auto-replied' },
			{ textHtml: '', textPlain: 'STOP' },
		);
		const [read] = itemsOf(await classify(onlyItem(await fromMailbox(note), OUTPUT.message)));
		expect(read?.json).toMatchObject({
			inbound: { isAutomatic: true },
			reply: { intent: 'out_of_office' },
		});
		expect(await flow.countRows()).toMatchObject({ opt_outs: 0, bookings: 0 });
	});

	it('asks a person about an e-mail that did not reach a lead, once', async () => {
		const { lead } = await route();
		const leadId = (lead as IDataObject)['id'];
		const again = resolved({}, { ...BOUNCE, messageId: '<bounce-2@mx.example.net>' });
		const items = itemsOf(await fromMailbox(BOUNCE, BOUNCE, { ...again, headers: {} }));
		expect(items.map(({ output }) => output)).toEqual([1, 1, 1]);
		expect(items[0]?.json).toMatchObject({
			notAReply: { about: 'bounce', bouncedAddress: SAM.email, leadId },
		});
		expect(await reviews()).toMatchObject([{ kind: 'email_bounced', leadId }]);
		expect(await audit('message.bounced')).toMatchObject([{ leadId }, { leadId }]);
	});

	it('writes down a bounce of nobody, and asks nobody', async () => {
		const item = onlyItem(await fromMailbox(BOUNCE), OUTPUT.notAReply);
		expect(item).toMatchObject({ notAReply: { leadId: null, bouncedAddress: SAM.email } });
		expect(await flow.countRows()).toMatchObject({ leads: 0, reviews: 0, audit_events: 1 });
	});

	it('says what to do about a preview, and goes on with the others', async () => {
		const preview = { from: SAM.email, bodyPreview: 'x'.repeat(255) };
		const run = await runNode(new ReceiveMessage(), { source: 'email' }, [preview, imapSimple()], {
			onError: 'continueErrorOutput',
		});
		expect(run.outputs[3]).toMatchObject([{ error: expect.stringContaining('Simplify') }]);
		expect(run.outputs[OUTPUT.message]).toHaveLength(1);
	});
});

describe('the clock of an e-mail', () => {
	const zoneOf = async (email: string) => {
		const { db } = await flow.store();
		return await db
			.selectFrom('leads')
			.select(['timezone', 'timezone_source', 'timezone_confidence'])
			.where('email', '=', email)
			.executeTakeFirst();
	};
	const KIM = { email: 'kim@example.com', name: 'Kim Example' };
	const write = async (date: string, metadata: IDataObject = {}) =>
		itemsOf(await fromMailbox(imapSimple(metadata, { from: KIM.email, date })));

	it('tells the zone of a lead of whom none is known', async () => {
		await route(KIM);
		await write('Mon, 23 Nov 2026 15:32:11 +0530');
		expect(await zoneOf(KIM.email)).toMatchObject({
			timezone: 'Asia/Kolkata',
			timezone_source: 'email_header',
		});
	});

	it('settles which zone of a country it is', async () => {
		await route({ ...KIM, country: 'US' }, { details: { country: 'US' } });
		const before = await zoneOf(KIM.email);
		await write('Mon, 23 Nov 2026 10:02:11 -0800');
		const after = await zoneOf(KIM.email);
		expect(before).toMatchObject({ timezone: 'America/New_York', timezone_confidence: 0.4 });
		expect(after).toMatchObject({ timezone: 'America/Los_Angeles', timezone_confidence: 0.6 });
		await write('Mon, 23 Nov 2026 13:02:11 -0500');
		expect(await zoneOf(KIM.email)).toEqual(after);
	});

	it('does not touch a zone that is sure', async () => {
		await route(SAM);
		const before = await zoneOf(SAM.email);
		itemsOf(await fromMailbox(imapSimple()));
		expect(before).toMatchObject({ timezone: 'Europe/Berlin' });
		expect(await zoneOf(SAM.email)).toEqual(before);
	});

	it('tells nothing when a machine wrote the mail, and makes no lead of a stranger', async () => {
		await write('Mon, 23 Nov 2026 15:32:11 +0530');
		expect(await zoneOf(KIM.email)).toBeUndefined();
		await route(KIM);
		const before = await zoneOf(KIM.email);
		await write('Mon, 23 Nov 2026 15:32:11 +0530', { precedence: 'bulk' });
		expect(await zoneOf(KIM.email)).toEqual(before);
	});
});

describe('Receive Message from another tool', () => {
	it('knows a lead by the LinkedIn profile, however it is written', async () => {
		const profile = 'https://www.linkedin.com/in/sam-sample/';
		const { lead } = await propose(
			await route({ ...SAM, phone: '', email: '', channelId: profile }),
		);
		const body = { linkedin_url: 'linkedin.com/in/Sam-Sample?trk=x', message: 'The second one' };
		const item = onlyItem(await fromTool({ body, headers: {} }), OUTPUT.message);
		expect(item).toMatchObject({ inbound: { channel: 'linkedin' } });
		const [read] = itemsOf(await classify(item));
		expect(read?.json).toMatchObject({
			lead: { id: (lead as IDataObject)['id'] },
			reply: { intent: 'accept_slot' },
		});
	});

	it('takes the fields that it is told', async () => {
		const parameters = {
			channel: 'email',
			from: '={{ $json.who }}',
			text: '={{ $json.what }}',
			messageId: '={{ $json.key }}',
		};
		const item = { who: SAM.email, what: 'Yes', key: 'k-1' };
		expect(onlyItem(await fromTool(item, parameters), OUTPUT.message)).toMatchObject({
			inbound: { channel: 'email', from: SAM.email, text: 'Yes', messageId: 'k-1' },
		});
	});
});
