import type { IExecuteFunctions } from 'n8n-workflow';
import {
	choiceOf,
	collectionParameter,
	listNames,
	listOf,
	numberOf,
	textOf,
	textParameter,
} from '../../adapters/n8n/parameters';
import type { ItemInput } from '../../adapters/n8n/run-items';
import { readInstant } from '../../domain/booking/read-instant';
import { BookingFlowError } from '../../domain/error';
import type { PoolMember } from '../../domain/model';
import { MATCH_RULES } from '../../domain/routing/match';
import { readAbsences } from '../../domain/routing/read-absences';
import type { SimulatedLead } from '../../domain/routing/simulation-input';
import type { SimulateInput } from '../../flow/simulate-routing';
import { readMethod } from './read-rules';
import { readCounting, readTeam } from './read-settings';

/** Reads one item's parameters of the operation Simulate. */
export function readSimulateInput(
	context: IExecuteFunctions,
	{ itemIndex }: ItemInput,
): SimulateInput {
	const method = readMethod(context, itemIndex);
	if (method === 'earliest') {
		throw new BookingFlowError(
			'input-unusable',
			'Method: Earliest Availability cannot be simulated; who was free then is not known.',
			'Choose Weighted or Equal.',
		);
	}
	const members = readTeam(context, itemIndex);
	const match = collectionParameter(context, 'match', itemIndex);
	const pool = textParameter(context, 'pool', itemIndex) ?? 'default';
	return {
		members,
		pool,
		method,
		counting: readCounting(context, itemIndex),
		regionRule: choiceOf(match['regionMatch'] ?? 'require', MATCH_RULES, 'Region Counts As'),
		skillRule: choiceOf(match['skillsMatch'] ?? 'prefer', MATCH_RULES, 'Skills Count As'),
		absences: readAbsences(textParameter(context, 'simulateAbsences', itemIndex) ?? '', members),
		leads: readLeads(context, itemIndex, members),
	};
}

function readLeads(
	context: IExecuteFunctions,
	itemIndex: number,
	members: readonly PoolMember[],
): SimulateInput['leads'] {
	if (context.getNodeParameter('simulateLeads', itemIndex) !== 'pasted') {
		const pastDays = numberOf(context.getNodeParameter('simulateDays', itemIndex), {
			field: 'Days',
			initial: 30,
			smallest: 1,
			largest: 366,
			isWhole: true,
		});
		return { pastDays };
	}
	const rows = listOf(context.getNodeParameter('simulateRows', itemIndex, ''), 'Lead Rows');
	return { rows: rows.map((row, index) => readLead(row, index, members)) };
}

function readLead(row: unknown, index: number, members: readonly PoolMember[]): SimulatedLead {
	const place = `Lead Rows, row ${index + 1}`;
	const fields = typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : {};
	const owner = textOf(fields['owner'])?.toLowerCase();
	const rep = members.find(({ id, email }) => id.toLowerCase() === owner || email === owner);
	if (owner && !rep) {
		throw new BookingFlowError(
			'input-unusable',
			`${place}, owner: "${owner}" is not in the team.`,
			'Give the e-mail or ID of a rep of the team of this node, or leave it out.',
		);
	}
	return {
		at: readInstant(fields['at'], `${place}, at`, 'UTC'),
		region: listNames(fields['region']),
		skills: listNames(fields['skills']),
		ownerRepId: rep?.id ?? null,
	};
}
