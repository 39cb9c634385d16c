import type { IExecuteFunctions, ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import type { Crm } from '../crm/crm';
import { hubspotCrm } from '../crm/hubspot/hubspot-crm';
import { listPipelines } from '../crm/hubspot/pipelines';
import type { HubspotSettings } from '../crm/hubspot/settings';
import { systemClock } from '../http/clock';
import { collectionParameter, textOf } from './parameters';
import { sendWithCredential } from './send-with-credential';

const CREDENTIALS: Readonly<Record<string, string>> = {
	hubspot: 'hubspotAppToken',
	hubspotOAuth2: 'hubspotOAuth2Api',
};

/** HubSpot's own first pipeline and stage. */
const FIRST_STAGE = 'default/appointmentscheduled';

/** The CRM that a node's parameters name; null for none. */
export function openCrm(context: IExecuteFunctions, itemIndex: number): Crm | null {
	const credential = CREDENTIALS[context.getNodeParameter('crm', 0, 'none') as string];
	if (!credential) return null;
	const settings = readSettings(context, itemIndex);
	return hubspotCrm(sendWithCredential(context, credential), settings, { clock: systemClock });
}

function readSettings(context: IExecuteFunctions, itemIndex: number): HubspotSettings {
	const options = collectionParameter(context, 'crmOptions', itemIndex);
	const booked = toStage(textOf(options['bookedStage']) ?? FIRST_STAGE);
	const stageOf = (name: string) => {
		const value = textOf(options[name]);
		return value ? toStage(value).stage : null;
	};
	return {
		pipeline: booked.pipeline,
		stages: {
			booked: booked.stage,
			cancelled: stageOf('cancelledStage'),
			held: stageOf('heldStage'),
			noShow: stageOf('noShowStage'),
		},
		setsOwner: options['setsOwner'] !== false,
		writesNote: options['writesNote'] !== false,
	};
}

/** "pipeline/stage" as the list gives it; a stage alone is one of the first pipeline. */
function toStage(value: string) {
	const [first = '', second] = value.split('/');
	return second ? { pipeline: first, stage: second } : { pipeline: 'default', stage: first };
}

/** The stages of all deal pipelines for a dropdown. */
export async function listDealStages(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const credential = CREDENTIALS[this.getCurrentNodeParameter('crm') as string];
	if (!credential) return [];
	const pipelines = await listPipelines(sendWithCredential(this, credential));
	return pipelines.flatMap(({ id, label, stages }) =>
		stages.map((stage) => ({ name: `${label}: ${stage.label}`, value: `${id}/${stage.id}` })),
	);
}
