import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INode, INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { MEETING_SETTING_LABELS } from '../../domain/booking/settings';
import { properties as proposeProperties } from '../../nodes/ProposeSlots/properties';
import packageJson from '../../package.json';
import { evaluateNode } from '../support/known-node';
import { OWN_NODES } from '../support/own-nodes';
import type { OwnNode } from '../support/own-nodes';

const ROOT = join(__dirname, '../..');

/** n8n's own list, as its panel of nodes groups them. */
const CATEGORIES = ['Sales', 'Productivity', 'Communication', 'Marketing', 'Utility'];
/** Dropdowns whose choices say all there is to say. */
const SELF_EVIDENT = new Set([
	'audience',
	'cancelReason',
	'channel',
	'moment',
	'template',
	'unit',
	'whenBooked',
	'whenRepChanges',
]);
const SMALL_WORDS = new Set('a an and as at by for from in into of on or the to'.split(' '));

/** n8n's own credentials that a choice of a parameter asks for: credential, parameter, choice. */
const CALENDARS = [
	['googleCalendarOAuth2Api', 'calendar', 'google'],
	['googleApi', 'calendar', 'googleService'],
	['microsoftOutlookOAuth2Api', 'calendar', 'outlook'],
] as const;
const SENDING = [
	['bookingFlowWebhookApi', 'linkedInBy', 'webhook'],
	['smtp', 'emailBy', 'smtp'],
	['twilioApi', 'textsBy', 'twilio'],
	['slackApi', 'repNoticesBy', 'slack'],
	['slackOAuth2Api', 'repNoticesBy', 'slackOAuth2'],
] as const;
const CRM = [
	['hubspotAppToken', 'crm', 'hubspot'],
	['hubspotOAuth2Api', 'crm', 'hubspotOAuth2'],
] as const;
const CREDENTIALS: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
	BookMeeting: [...CALENDARS, ...SENDING, ...CRM],
	BookingPage: CALENDARS,
	MarkOutcome: CRM,
	ProposeSlots: CALENDARS,
	ReceiveMessage: [['twilioApi', 'source', 'twilio']],
	RouteLead: [...CALENDARS, ...CRM],
	SendMessage: SENDING,
};

describe('package.json', () => {
	it('lists every node of the package, and nothing else', () => {
		const folders = readdirSync(join(ROOT, 'nodes')).filter((name) =>
			existsSync(join(ROOT, 'nodes', name, `${name}.node.ts`)),
		);
		const files = folders.map((name) => `dist/nodes/${name}/${name}.node.js`);
		expect([...packageJson.n8n.nodes].sort()).toEqual(files.sort());
		expect(OWN_NODES.map(({ name }) => name).sort()).toEqual(folders.sort());
	});

	it('lists every credential of the package', () => {
		const files = readdirSync(join(ROOT, 'credentials')).filter((name) => name.endsWith('.ts'));
		expect(packageJson.n8n.credentials).toEqual(
			files.map((name) => `dist/credentials/${name.replace(/ts$/, 'js')}`),
		);
	});

	it('asks n8n to install nothing beside the package', () => {
		expect(packageJson).not.toHaveProperty('dependencies');
		expect(packageJson).not.toHaveProperty('optionalDependencies');
		expect(packageJson.peerDependencies).toEqual({ 'n8n-workflow': '*' });
		expect(packageJson.n8n.n8nNodesApiVersion).toBe(1);
	});

	it('runs nothing when it is installed', () => {
		const hooks = ['preinstall', 'install', 'postinstall', 'prepare'];
		expect(Object.keys(packageJson.scripts).filter((name) => hooks.includes(name))).toEqual([]);
	});
});

describe.each(OWN_NODES.map((node) => [node.name, node] as const))('%s', (name, own) => {
	const { description } = own.nodeType;
	const folder = join(ROOT, 'nodes', name);
	const all = allProperties(description.properties);

	it('is named the same everywhere', () => {
		expect(description.name).toBe(name[0]?.toLowerCase() + name.slice(1));
		expect(description.displayName.replaceAll(' ', '')).toBe(name);
		expect(description.defaults.name).toBe(description.displayName);
		expect(description.name).not.toMatch(/tool$/i);
	});

	it('has a light and a dark icon, which differ', () => {
		const { light, dark } = description.icon as { light: string; dark: string };
		const [lightFile, darkFile] = [light, dark].map((icon) =>
			readFileSync(join(folder, icon.replace(/^file:/, '')), 'utf8'),
		);
		expect(lightFile).toContain('<svg');
		expect(darkFile).toContain('<svg');
		expect(darkFile).not.toBe(lightFile);
	});

	it('has a codex file that n8n takes', () => {
		const codex = JSON.parse(readFileSync(join(folder, `${name}.node.json`), 'utf8'));
		expect(codex).toMatchObject({ node: own.type, nodeVersion: '1.0', codexVersion: '1.0' });
		expect(CATEGORIES).toEqual(expect.arrayContaining(codex.categories));
		expect(codex.alias.length).toBeGreaterThan(0);
		const { primaryDocumentation, credentialDocumentation } = codex.resources;
		for (const { url } of [...primaryDocumentation, ...credentialDocumentation]) {
			expect(url).toMatch(/^https:\/\//);
		}
	});

	it('keeps its data in the built-in store, and asks for the credential for Postgres only', () => {
		expect(description.properties).toContainEqual(
			expect.objectContaining({ name: 'store', default: 'builtIn' }),
		);
		const [store, ...others] = description.credentials ?? [];
		expect(store).toEqual({
			name: 'bookingFlowStoreApi',
			required: true,
			displayOptions: { show: { store: ['postgres'] } },
			testedBy: 'testBookingStore',
		});
		const expected = (CREDENTIALS[name] ?? []).map(([credential, parameter, choice]) => ({
			name: credential,
			required: true,
			displayOptions: { show: { [parameter]: [choice] } },
			...(credential === 'bookingFlowWebhookApi' ? { testedBy: 'testBookingWebhook' } : {}),
		}));
		expect(others).toEqual(expected);
		expect(own.nodeType.methods?.credentialTest).toHaveProperty('testBookingStore');
	});

	it('depends for its credentials on parameters that hide no other in the editor', () => {
		const deciding = new Set(
			(description.credentials ?? []).flatMap(({ displayOptions }) =>
				Object.keys(displayOptions?.show ?? {}),
			),
		);
		const hidden = description.properties
			.filter(({ name: parameter }) => deciding.has(parameter))
			.flatMap(({ displayOptions }) => Object.keys(displayOptions?.show ?? {}));
		expect(hidden).toEqual([]);
	});

	it('is a tool for AI agents too, unless it takes a model or raw requests, or starts workflows', () => {
		// A tool has no input for a model.
		const takesModel = JSON.stringify(description.inputs).includes('ai_languageModel');
		const isTrigger = description.group.includes('trigger');
		const isTool = !takesModel && !isTrigger && name !== 'ReceiveMessage';
		expect(description.usableAsTool ?? false).toBe(isTool);
	});

	it('names its outputs, each by another name', () => {
		for (const node of variantsOf(own)) {
			const { outputs } = evaluateNode(node, description);
			expect(outputs.length).toBeGreaterThan(0);
			expect(outputs).not.toContain('main');
			expect(new Set(outputs).size).toBe(outputs.length);
		}
	});

	it('says on the canvas what it is set to do', () => {
		for (const node of variantsOf(own)) {
			const subtitle = evaluateNode(node, description).evaluate(description.subtitle ?? '');
			expect(subtitle).toMatch(/^[\w ]{3,}$/);
			expect(subtitle).not.toMatch(/undefined|null/);
		}
	});

	it('says what each operation does, as an action', () => {
		const operations = optionsOf(all.find((property) => property.name === 'operation'));
		for (const { action } of operations) expect(action).toMatch(/^[A-Z][a-z]+( [a-z]+)+$/);
	});

	it('writes names in Title Case', () => {
		const names = all
			.filter(({ type }) => type !== 'notice')
			.flatMap((property) => [
				property.displayName,
				...optionsOf(property).map((option) => option.name),
			]);
		expect([description.displayName, ...names].filter((text) => !isTitleCase(text))).toEqual([]);
	});

	it('ends a description with a period only when it has several sentences', () => {
		const texts = [
			description.description,
			...all.flatMap((property) => [
				property.description ?? '',
				...optionsOf(property).map((option) => option.description ?? ''),
			]),
		];
		expect(texts.filter((text) => text.endsWith('.') !== hasSeveralSentences(text))).toEqual([]);
	});

	it('describes the choices of its dropdowns', () => {
		const undescribed = all
			.filter((property) => property.type === 'options' && !SELF_EVIDENT.has(property.name))
			.flatMap((property) =>
				optionsOf(property)
					.filter((option) => !option.description)
					.map((option) => `${property.displayName}: ${option.name}`),
			);
		expect(undescribed).toEqual([]);
	});

	it('gives examples as examples', () => {
		const added = new Set(['collection', 'fixedCollection', 'filter']);
		const placeholders = all.flatMap(({ type, placeholder }) =>
			placeholder === undefined ? [] : [{ placeholder, start: added.has(type) ? 'Add ' : 'e.g. ' }],
		);
		expect(placeholders.filter((each) => !each.placeholder.startsWith(each.start))).toEqual([]);
	});

	it('says of each switch whether what', () => {
		const switches = all.filter(({ type }) => type === 'boolean');
		expect(switches.filter((each) => !each.description?.startsWith('Whether '))).toEqual([]);
	});

	it('has one parameter of a name at a time', () => {
		for (const list of propertyLists(description.properties)) {
			const keys = list.map((each) => `${each.name} ${JSON.stringify(each.displayOptions)}`);
			expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
		}
	});

	it('gives every parameter a default that it can have', () => {
		expect(all.filter((property) => !hasFittingDefault(property))).toEqual([]);
	});
});

describe('Propose Slots', () => {
	it('calls the meeting settings what the errors call them', () => {
		const displayNames = new Map(
			allProperties(proposeProperties).map((property) => [property.name, property.displayName]),
		);
		const settings = Object.keys(MEETING_SETTING_LABELS);
		expect(Object.fromEntries(settings.map((key) => [key, displayNames.get(key)]))).toEqual(
			MEETING_SETTING_LABELS,
		);
	});
});

/** The node as it is dropped on the canvas, once for each of its operations. */
function variantsOf({ type, nodeType }: OwnNode): readonly INode[] {
	const { properties, displayName } = nodeType.description;
	const operations = optionsOf(properties.find(({ name }) => name === 'operation'));
	const settings = operations.length ? operations.map(({ value }) => ({ operation: value })) : [{}];
	return settings.map((parameters) => ({
		id: '1',
		name: displayName,
		type,
		typeVersion: 1,
		position: [0, 0],
		parameters,
	}));
}

/** The list of parameters of a node, of each of its collections and of each group of these. */
function propertyLists(properties: readonly INodeProperties[]): readonly INodeProperties[][] {
	const inner = properties.flatMap(({ type, options = [] }) => {
		if (type === 'collection') return propertyLists(options as INodeProperties[]);
		return options.flatMap((option) => ('values' in option ? propertyLists(option.values) : []));
	});
	return [[...properties], ...inner];
}

function allProperties(properties: readonly INodeProperties[]): readonly INodeProperties[] {
	return propertyLists(properties).flat();
}

function optionsOf(property: INodeProperties | undefined): readonly INodePropertyOptions[] {
	if (property?.type !== 'options') return [];
	return (property.options ?? []) as INodePropertyOptions[];
}

function isTitleCase(text: string): boolean {
	const words = text.split(/[\s/]+/);
	return words.every(
		(word, index) => !/^\(?\p{Ll}/u.test(word) || (index > 0 && SMALL_WORDS.has(word)),
	);
}

function hasSeveralSentences(text: string): boolean {
	return /[.!?] [\p{Lu}{]/u.test(text);
}

function hasFittingDefault(property: INodeProperties): boolean {
	const { type, default: initial } = property;
	if (typeof initial === 'string' && initial.startsWith('=')) return true;
	if (type === 'options') {
		const choices = optionsOf(property);
		return !choices.length || choices.some(({ value }) => value === initial);
	}
	if (type === 'multiOptions') return Array.isArray(initial);
	if (type === 'number') return typeof initial === 'number';
	if (type === 'boolean') return typeof initial === 'boolean';
	const isObject = type === 'collection' || type === 'fixedCollection' || type === 'filter';
	return typeof initial === (isObject ? 'object' : 'string');
}
