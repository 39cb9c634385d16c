import type { INodePropertyOptions } from 'n8n-workflow';

/** The zones for a dropdown, each with its IANA name as the value. */
export async function listTimezones(): Promise<INodePropertyOptions[]> {
	const names = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')];
	return names.map((name) => ({ name: name.replaceAll('_', ' '), value: name }));
}
