import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { textOf, textParameter } from '../../adapters/n8n/parameters';
import { PROPOSAL_VARIANTS } from '../../domain/messages/variants';
import { customTemplate } from '../../domain/messages/templates';
import type { WordingVersion } from '../../flow/word-proposal';

/** The wording, in as many versions as the node has. */
export function readVersions(
	context: IExecuteFunctions,
	itemIndex: number,
): readonly WordingVersion[] {
	const wording = context.getNodeParameter('wording', itemIndex) as string;
	if (wording === 'proposal_ab') return PROPOSAL_VARIANTS;
	if (wording !== 'custom') return label([wording]);
	const subject = textParameter(context, 'customSubject', itemIndex);
	const own = { text: textParameter(context, 'customText', itemIndex), subject };
	const others = context.getNodeParameter('versions.version', itemIndex, []) as IDataObject[];
	const texts = others.map((other) => ({
		text: textOf(other['text']),
		subject: textOf(other['subject']) ?? subject,
	}));
	return label(
		[own, ...texts].map((each) =>
			customTemplate({ text: each.text ?? '', subject: each.subject ?? undefined }),
		),
	);
}

/** A, B, C ... in the order given. */
function label(templates: readonly WordingVersion['template'][]): readonly WordingVersion[] {
	return templates.map((template, index) => ({
		label: String.fromCharCode('A'.charCodeAt(0) + index),
		template,
	}));
}
