import type { ExpressionString, INodeProperties } from 'n8n-workflow';

export const MODEL_USES = ['off', 'unsure', 'always'] as const;

/** The editor evaluates it, so that the input for a model is there when it is wanted. */
export const inputsExpression: ExpressionString =
	'={{ ["unsure", "always"].includes($parameter["languageModel"]) ? [{ type: "main" }, { type: "ai_languageModel", displayName: "Model", required: true, maxConnections: 1 }] : [{ type: "main" }] }}';

export const modelProperties: INodeProperties[] = [
	{
		displayName: 'Language Model',
		name: 'languageModel',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Always',
				value: 'always',
				description:
					'It reads every reply, except keywords, opt-outs and automatic mails, which the rules settle',
			},
			{
				name: 'Off',
				value: 'off',
				description:
					'The rules alone read replies: free, offline and with the same answer every time',
			},
			{
				name: 'When the Rules Are Unsure',
				value: 'unsure',
				description: 'It reads only what the rules cannot make out',
			},
		],
		default: 'off',
		description:
			'Whether a language model reads replies after the rules. Connect a chat model to the input that appears under the node. What the lead wrote goes to the service of that model. Its answer is checked, and where there is none in time the reading of the rules stands.',
	},
	{
		displayName: 'Ask Below Confidence',
		name: 'askBelowConfidence',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 1, numberPrecision: 2 },
		default: 0.75,
		description: 'The model is asked when the rules are less sure than this, from 0 to 1',
		displayOptions: { show: { languageModel: ['unsure'] } },
	},
	{
		displayName: 'Time Limit (Seconds)',
		name: 'modelTimeLimitSeconds',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 120, numberPrecision: 0 },
		default: 10,
		description: 'How long the model has, with a second try when its first answer is of no use',
		displayOptions: { show: { languageModel: ['unsure', 'always'] } },
	},
];
