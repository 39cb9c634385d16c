import type { INodeProperties } from 'n8n-workflow';
import { calendarProperties } from '../shared/calendar-properties';
import { crmProperties } from '../shared/crm-properties';
import { bookingIdOption, leadIdOption } from '../shared/id-options';
import {
	choiceProperties,
	fairnessProperty,
	methodProperty,
	routeOptions,
} from './choice-properties';
import { leadProperties } from './lead-properties';
import { operationProperties, operationProperty } from './operation-properties';
import { ruleProperties } from './rule-properties';
import { teamProperties } from './team-properties';

const whichMeeting: INodeProperties = {
	displayName: 'Which Meeting',
	name: 'which',
	type: 'collection',
	placeholder: 'Add ID',
	default: {},
	displayOptions: { show: { operation: ['reassign'] } },
	options: [bookingIdOption, leadIdOption],
	description: 'Where it is not the one on the item',
};

export const properties: INodeProperties[] = [
	operationProperty,
	...leadProperties,
	...operationProperties,
	...teamProperties,
	...ruleProperties,
	methodProperty,
	...choiceProperties,
	...calendarProperties({ operation: ['simulate', 'getStanding'] }),
	...crmProperties({ operation: ['route', 'simulate', 'getStanding'] }),
	fairnessProperty,
	whichMeeting,
	routeOptions,
];
