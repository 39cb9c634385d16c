import type { INodeProperties } from 'n8n-workflow';

/** Where a node keeps its data. Postgres asks for the credential Booking Store. */
export const storeProperty: INodeProperties = {
	displayName: 'Store',
	name: 'store',
	type: 'options',
	noDataExpression: true,
	options: [
		{
			name: 'Built In',
			value: 'builtIn',
			description: 'A file in the n8n folder, with nothing to set up',
		},
		{
			name: 'Postgres',
			value: 'postgres',
			description: 'A database of yours, as queue mode with several workers needs it',
		},
	],
	default: 'builtIn',
	description: 'All nodes of the flow must use the same store',
};
