// Writes what the workflow lint knows of n8n's own nodes: test/workflows/known-nodes.json.
//
//   node scripts/list-n8n-nodes.mjs <n8n's node_modules>/n8n-nodes-base/dist/types/nodes.json
//
// Run it when a workflow uses another node of n8n, after adding the node below with the newest
// version that n8n 2.10 has, the oldest n8n that the workflows must open in. Kept of each
// description: outputs, and of each parameter its name, type, default, choices and when it is shown.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const NEWEST_IN_N8N_2_10 = {
	convertToFile: 1.1,
	emailReadImap: 2.1,
	executeWorkflow: 1.3,
	executeWorkflowTrigger: 1.1,
	httpRequest: 4.4,
	if: 2.3,
	noOp: 1,
	pipedrive: 1,
	respondToWebhook: 1.5,
	salesforce: 1,
	scheduleTrigger: 1.3,
	set: 3.4,
	splitInBatches: 3,
	splitOut: 1,
	stickyNote: 1,
	stopAndError: 1,
	switch: 3.4,
	webhook: 2.1,
	zohoCrm: 1,
};

const [source] = process.argv.slice(2);
if (!source) {
	console.error('Say where nodes.json of n8n-nodes-base is.');
	process.exit(2);
}
const known = JSON.parse(readFileSync(source, 'utf8')).flatMap(summarise);
const target = fileURLToPath(new URL('../test/workflows/known-nodes.json', import.meta.url));
writeFileSync(target, `[\n${known.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`);
console.log(`${known.length} descriptions written to ${target}`);

/** A description of n8n 2.10's newest version, without what only the editor needs. */
function summarise({ name, version, group, outputs, outputNames, properties }) {
	const newest = NEWEST_IN_N8N_2_10[name];
	const versions = [version].flat().filter((each) => each <= newest);
	if (!versions.includes(newest)) return [];
	const type = `n8n-nodes-base.${name}`;
	const parameters = properties.filter((each) => each.type !== 'notice').map(parameter);
	return [{ type, name, versions, group, outputs, outputNames, properties: parameters }];
}

function parameter({ name, type, default: initial, displayOptions, options, typeOptions }) {
	const { multipleValues } = typeOptions ?? {};
	return {
		name,
		type,
		default: initial,
		displayOptions,
		typeOptions: multipleValues ? { multipleValues } : undefined,
		options: options?.map(choice),
	};
}

/** A choice of a dropdown, a parameter of a collection or a group of parameters. */
function choice(option) {
	if ('values' in option) return { name: option.name, values: option.values.map(parameter) };
	return 'type' in option ? parameter(option) : { value: option.value };
}
