import type { CrmContact } from '../crm';
import { contactProperties } from './properties';
import type { HubspotRecords } from './records';

/**
 * The id of the lead's contact: the known one as long as it is there, else the one with the e-mail, else one with the
 * phone number, else a new one. What HubSpot knows of a contact found by phone stays as it is.
 */
export async function findOrMakeContact(
	records: HubspotRecords,
	contact: CrmContact,
	knownId: string | null,
): Promise<string> {
	const known = knownId === null ? null : await records.read('contacts', knownId);
	if (known) return known.id;
	const properties = contactProperties(contact);
	if (contact.email) return await records.upsertContact(contact.email, properties);
	const found = contact.phone ? await records.findContactByPhone(contact.phone) : null;
	return found ?? (await records.create('contacts', properties));
}
