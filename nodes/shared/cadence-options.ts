import type { INodePropertyOptions } from 'n8n-workflow';
import { CADENCE_PRESETS } from '../../domain/cadence/presets';

/** The preset cadences for a dropdown. */
export const cadenceOptions: INodePropertyOptions[] = Object.values(CADENCE_PRESETS)
	.map(({ name, label, description }) => ({ name: label, value: name, description }))
	.sort((a, b) => a.name.localeCompare(b.name));
