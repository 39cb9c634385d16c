/** The wording of one message. All three texts may hold {placeholders} (see `PLACEHOLDERS`). */
export interface MessageTemplate {
	readonly label: string;
	/** Of an e-mail. */
	readonly subject: string;
	/** For e-mail and LinkedIn. */
	readonly text: string;
	/** For SMS and WhatsApp: short, in the letters of the GSM alphabet, which cost half of what others do. */
	readonly sms: string;
}

/** What every text message to a lead ends with. */
export const STOP_LINE = 'Reply STOP to unsubscribe';
