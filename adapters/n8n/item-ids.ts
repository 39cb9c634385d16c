import type { IDataObject } from 'n8n-workflow';
import { BookingFlowError } from '../../domain/error';
import { textOf } from './parameters';

type Subject = 'lead' | 'rep' | 'booking' | 'proposal' | 'message';

const LABEL: Readonly<Record<Subject, string>> = {
	lead: 'Lead ID',
	rep: 'Rep ID',
	booking: 'Booking ID',
	proposal: 'Proposal ID',
	message: 'Message ID',
};

/**
 * The id that an item carries: what the node's Options say, else the part that an earlier node added
 * (`booking.id`), else a plain field (`bookingId`).
 */
export function findId(subject: Subject, json: IDataObject, options: IDataObject): string | null {
	const field = `${subject}Id`;
	return textOf(options[field]) ?? partField(json, subject, 'id') ?? textOf(json[field]);
}

/** A field of a part that an earlier node added to the item, such as `route.pool`. */
export function partField(json: IDataObject, part: string, field: string): string | null {
	const value = json[part];
	return typeof value === 'object' && value !== null ? textOf((value as IDataObject)[field]) : null;
}

/** The id, for a node that cannot go on without. */
export function requireId(subject: Subject, json: IDataObject, options: IDataObject): string {
	const id = findId(subject, json, options);
	if (id) return id;
	throw new BookingFlowError(
		'input-missing',
		`The item carries no ${subject}.`,
		`Put this node behind one that adds a ${subject} to the item, or set ${LABEL[subject]} under Options.`,
	);
}
