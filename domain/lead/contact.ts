import { BookingFlowError } from '../error';
import { standardChannelId } from './channel-id';
import { oneLine, shorten } from './clean-text';
import { parseEmail } from './email';
import { parseLocale } from './locale';
import { parsePhone } from './phone';

/** The fields as they come from a form, a sheet or a CRM. */
export interface ContactInput {
	readonly email?: unknown;
	readonly phone?: unknown;
	readonly channelId?: unknown;
	readonly name?: unknown;
	readonly company?: unknown;
	readonly title?: unknown;
	readonly locale?: unknown;
	/** ISO 3166 code of the country that phone numbers without a country code are in. */
	readonly defaultCountry?: string | undefined;
}

export interface Contact {
	readonly email: string | null;
	/** E.164. */
	readonly phone: string | null;
	readonly channelId: string | null;
	readonly name: string | null;
	readonly company: string | null;
	readonly title: string | null;
	/** BCP 47. */
	readonly locale: string | null;
}

const MAXIMUM_NAME_LENGTH = 200;
const MAXIMUM_CHANNEL_ID_LENGTH = 500;

/**
 * A person's contact data, checked and put in its standard form. Names keep their characters (HTML is escaped where a
 * message is rendered) but lose line breaks and control characters, and end after 200 characters.
 * Throws `input-missing` when there is no way to reach the person, `input-unusable` naming the field.
 */
export function readContact(input: ContactInput): Contact {
	const email = readText(input.email, 'Email');
	const phone = readText(input.phone, 'Phone');
	const channelId = readChannelId(input.channelId);
	if (!email && !phone && !channelId) {
		throw new BookingFlowError(
			'input-missing',
			'The lead has no e-mail, phone or channel id.',
			'Fill in at least one of Email, Phone and Channel ID: it is where the messages go.',
		);
	}
	return {
		email: email && parseEmail(email, 'Email'),
		phone: phone && parsePhone(phone, { field: 'Phone', defaultCountry: input.defaultCountry }),
		channelId,
		name: readName(input.name, 'Name'),
		company: readName(input.company, 'Company'),
		title: readName(input.title, 'Title'),
		locale: parseLocale(readText(input.locale, 'Locale')),
	};
}

function readName(value: unknown, field: string): string | null {
	const name = readText(value, field);
	return name && shorten(name, MAXIMUM_NAME_LENGTH);
}

function readChannelId(value: unknown): string | null {
	const id = readText(value, 'Channel ID');
	if (!id) return null;
	if (id.length <= MAXIMUM_CHANNEL_ID_LENGTH) return standardChannelId(id);
	throw new BookingFlowError(
		'input-unusable',
		`Channel ID is ${id.length} characters long; at most ${MAXIMUM_CHANNEL_ID_LENGTH} are allowed.`,
		'Give the id of the person on the channel, not a whole profile.',
	);
}

/** A field's text on one line; null when it is empty. Numbers count as text: sheets and forms give phones so. */
function readText(value: unknown, field: string): string | null {
	if (value === undefined || value === null) return null;
	if (typeof value === 'number' && Number.isFinite(value)) return String(value);
	if (typeof value === 'string') return oneLine(value) || null;
	throw new BookingFlowError(
		'input-unusable',
		`${field} is not text but ${Array.isArray(value) ? 'a list' : `of type ${typeof value}`}.`,
		`Check what the expression in ${field} gives; it must be one piece of text.`,
	);
}
