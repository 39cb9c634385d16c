/** The recipient has told the sender, or the carrier, to stop. */
export const OPTED_OUT = 21610;

interface Meaning {
	readonly codes: readonly number[];
	/** Whole, but for the code and the full stop at the end. */
	readonly happened: string;
	readonly toDo: string;
}

/** From the pages of https://www.twilio.com/docs/api/errors. */
const MEANINGS: readonly Meaning[] = [
	{
		codes: [OPTED_OUT],
		happened: 'The person has opted out of messages from this sender',
		toDo: 'Use another channel; only they can opt in again, by texting START to the number.',
	},
	{
		codes: [21211, 21217],
		happened: 'Twilio does not take the number for a valid phone number',
		toDo: "Correct the lead's phone number; it starts with the country code, such as +14155550123.",
	},
	{
		codes: [21214, 30005],
		happened: 'The number cannot be reached: it is unknown or no longer in use',
		toDo: 'Ask the person for their number, or use another channel.',
	},
	{
		codes: [21614, 21635, 30006],
		happened: 'The number cannot receive text messages; it may be a landline',
		toDo: 'Ask the person for a mobile number, or use another channel.',
	},
	{
		codes: [21612],
		happened: 'Twilio cannot carry a message from this sender to this number',
		toDo: "Use a sender that may write to the person's country, or another channel.",
	},
	{
		codes: [21408],
		happened: 'The Twilio account may not send messages to the country of this number',
		toDo: 'Allow the country in the Twilio console under Messaging > Settings > Geo permissions.',
	},
	{
		codes: [21617],
		happened: 'The text is longer than the 1,600 characters that Twilio takes',
		toDo: 'Shorten the text of the message.',
	},
	{
		codes: [21212, 21606],
		happened: 'The sender cannot send text messages to this number',
		toDo: 'Choose a number of the Twilio account that can send SMS to this country.',
	},
	{
		codes: [21659, 21660],
		happened: 'The sender is not a number of this Twilio account',
		toDo: 'Check the sender, and that the credential is that of the account which owns it.',
	},
	{
		codes: [21611],
		happened: 'Too many messages of this sender are waiting to go out',
		toDo: 'Run again later, or add more numbers to a Messaging Service and send with that.',
	},
	{
		codes: [21701, 21705],
		happened: 'Twilio does not know the Messaging Service',
		toDo: 'Check its SID (MG and 32 characters), and that it belongs to the account of the credential.',
	},
	{
		codes: [21703, 21704],
		happened: 'The Messaging Service has no number to send with',
		toDo: 'Add a number to its sender pool in the Twilio console.',
	},
	{
		codes: [21608],
		happened: 'A trial account of Twilio sends to verified numbers only',
		toDo: 'Verify the number in the Twilio console, or upgrade the account.',
	},
	{
		codes: [21655, 21656],
		happened: 'Twilio does not accept the template or its variables',
		toDo: "Compare the entry in WhatsApp Templates with the template in Twilio's Content Template Builder.",
	},
	{
		codes: [20003],
		happened: 'Twilio does not accept the credential',
		toDo: 'Check the Account SID and the Auth Token or API key in it.',
	},
	{
		codes: [20404],
		happened: 'Twilio does not find the account',
		toDo: 'Check the Account SID of the credential.',
	},
	{
		codes: [30002],
		happened: 'The Twilio account was suspended before the message went out',
		toDo: 'Look at the billing page and the notices in the Twilio console.',
	},
	{
		codes: [30003],
		happened: 'The phone could not be reached: it is switched off or has no signal',
		toDo: 'Send it again later, or use another channel.',
	},
	{
		codes: [30004],
		happened: 'The number is blocked, or does not take text messages',
		toDo: 'Use another channel.',
	},
	{
		codes: [30007],
		happened: 'Twilio or the carrier held the message back as unwanted',
		toDo: 'Word it more plainly, with links of your own domain, and check the registration of the sender.',
	},
	{
		codes: [30008],
		happened: 'The carrier did not deliver the message and gives no reason',
		toDo: 'Send it again later, or use another channel.',
	},
	{
		codes: [30032, 30034],
		happened: 'Carriers in the US block the message, since its sender is not registered',
		toDo: 'Register the sender in the Twilio console: A2P 10DLC, or toll-free verification.',
	},
	{
		codes: [63016],
		happened: "WhatsApp takes free text only within 24 hours of the person's last message",
		toDo: 'Give this message an approved template in WhatsApp Templates, or use another channel.',
	},
	{
		codes: [63002, 63007],
		happened: 'Twilio knows no WhatsApp sender with this number',
		toDo: 'Check WhatsApp From, and that the sender is approved in the Twilio console.',
	},
	{
		codes: [63003, 63024],
		happened: 'WhatsApp does not know the number',
		toDo: 'Check the number, or use another channel.',
	},
	{
		codes: [63038],
		happened: 'The Twilio account has used up its messages of the day',
		toDo: 'Run again tomorrow, or ask Twilio for a higher limit.',
	},
];

const BY_CODE = new Map(
	MEANINGS.flatMap(({ codes, happened, toDo }) =>
		codes.map((code) => [code, `${happened} (Twilio ${code}). ${toDo}`] as const),
	),
);

/** What an error of Twilio means and what to do; null when it is not one of those that are known here. */
export function explainTwilioCode(code: number | null): string | null {
	return code === null ? null : (BY_CODE.get(code) ?? null);
}

/** Why a message failed that Twilio had taken, as a status callback or its log says. */
export function explainTwilioFailure(code: number | null): string {
	const known = explainTwilioCode(code);
	if (known !== null) return known;
	if (code === null) {
		return 'Twilio could not deliver the message and gives no reason. Send it again later, or use another channel.';
	}
	return `Twilio could not deliver the message (Twilio ${code}). Its page about it tells more: ${twilioErrorPage(code)}.`;
}

export function twilioErrorPage(code: number | null): string {
	return `https://www.twilio.com/docs/api/errors${code === null ? '' : `/${code}`}`;
}
