/// <reference lib="dom" />
// Takes pictures of workflows, and of open nodes, in the editor of a running n8n:
//
//   node demo/take-pictures.mts <base URL> <e-mail> <password> <output folder> <workflow>...
//
// where <workflow> is a workflow's id, or id/Node Name for that node's panel.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { callN8n, login, type N8nSession } from './n8n-session.mts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const browserFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];
const panelSize = { width: 1600, height: 1500 };
const panelContent =
	'[data-test-id="node-parameters"] .parameter-item, [data-test-id^="run-data-schema"]';
const panelFooter = 120;
const lowestPanel = 640;
const widest = { width: 1600, height: 1100 };
const narrowest = { width: 1000, height: 440 };
const headerHeight = 64;
const labelsHeight = 110;
const margin = 1.15;

const hideAllButTheCanvas = `
	#sidebar, .tab-bar-container, [data-test-id="logs-panel"], [data-test-id="canvas-controls"],
	[data-test-id="canvas-minimap"], [data-test-id="canvas-handle-plus-wrapper"],
	[data-test-id="banner-stack"], [class*="nodeButtonsWrapper"], [class*="executionButtons"],
	[data-test-id^="execute-workflow-button-"], [data-test-id="canvas-node-toolbar"],
	[data-test-id="node-feature-request"], [data-test-id="floating-nodes"], [data-reka-popper-content-wrapper]
	{ display: none !important; }
	.vue-flow__nodes, .vue-flow__edges { transition: none !important; }
`;

async function takePictures(session: N8nSession, folder: string, subjects: readonly string[]) {
	const browser = await chromium.launch({ executablePath, args: browserFlags });
	try {
		const context = await browser.newContext({ viewport: panelSize, deviceScaleFactor: 1.5 });
		await context.addCookies(readCookies(session));
		for (const subject of subjects) {
			const [workflowId = '', nodeName] = subject.split('/');
			const workflow = await callN8n(session, `/rest/workflows/${workflowId}`);
			const { name } = workflow as { name: string };
			const file = join(folder, `${toFileName(nodeName ? `${name} ${nodeName}` : name)}.png`);
			await takePicture(context, `${session.baseUrl}/workflow/${workflowId}`, { file, nodeName });
			process.stdout.write(`${file}\n`);
		}
	} finally {
		await browser.close();
	}
}

interface Picture {
	readonly file: string;
	readonly nodeName: string | undefined;
}

async function takePicture(context: BrowserContext, url: string, { file, nodeName }: Picture) {
	const page = await context.newPage();
	try {
		await page.goto(url);
		await page.locator('.vue-flow__node').first().waitFor();
		await page.waitForLoadState('networkidle');
		await page.addStyleTag({ content: hideAllButTheCanvas });
		await fitCanvas(page);
		if (nodeName === undefined) {
			await sizeToContent(page);
			await fitCanvas(page);
			await page.screenshot({ path: file });
		} else {
			await page.locator(`[data-test-id="canvas-node"][data-node-name="${nodeName}"]`).dblclick();
			const panel = page.locator('[data-test-id="ndv"]');
			await panel.locator('[data-test-id="node-parameters"]').waitFor();
			await sizeToPanel(page);
			await panel.screenshot({ path: file });
		}
	} finally {
		await page.close();
	}
}

/** Gives the window the proportions of the workflow, so that little of the picture is empty. */
async function sizeToContent(page: Page) {
	const content = await measureContent(page);
	const width = between(content.width * margin, narrowest.width, widest.width);
	const scale = Math.min(1, width / (content.width * margin));
	const wantedHeight = (content.height * margin + labelsHeight) * scale;
	const height = between(wantedHeight, narrowest.height, widest.height) + headerHeight;
	await page.setViewportSize({ width, height });
}

/** Makes the window as high as what the panel shows, so that little of the picture is empty. */
async function sizeToPanel(page: Page) {
	await page.mouse.move(0, 0);
	await settle(page);
	const shown = await page.locator(panelContent).all();
	const boxes = await Promise.all(shown.map((element) => element.boundingBox()));
	const bottom = Math.max(...boxes.map((box) => (box ? box.y + box.height : 0)));
	const height = between(bottom + panelFooter, lowestPanel, panelSize.height);
	await page.setViewportSize({ width: panelSize.width, height });
	await settle(page);
}

/** The size of the workflow at full zoom, in pixels. */
async function measureContent(page: Page) {
	const style = await page.locator('.vue-flow__transformationpane').getAttribute('style');
	const zoom = Number(/scale\(([\d.]+)\)/.exec(style ?? '')?.[1] ?? 1);
	const nodes = await page.locator('.vue-flow__node').all();
	const boxes = (await Promise.all(nodes.map((node) => node.boundingBox()))).filter(
		(box) => box !== null,
	);
	const left = Math.min(...boxes.map((box) => box.x));
	const top = Math.min(...boxes.map((box) => box.y));
	const right = Math.max(...boxes.map((box) => box.x + box.width));
	const bottom = Math.max(...boxes.map((box) => box.y + box.height));
	return { width: (right - left) / zoom, height: (bottom - top) / zoom };
}

/** Zooms to the whole workflow with the editor's own shortcut. */
async function fitCanvas(page: Page) {
	await page.mouse.move(0, 0);
	await page.keyboard.press('1');
	await settle(page);
}

/** Waits until nothing moves any more and all pictures and fonts are there. */
async function settle(page: Page) {
	await page.waitForFunction(
		'document.fonts.status === "loaded" && [...document.images].every((image) => image.complete)',
	);
	const moving = page.locator('.vue-flow__transformationpane, [data-test-id="ndv"]');
	for (let last = '', still = 0; still < 3;) {
		await sleep(100);
		const boxes = (await moving.all()).map((element) => element.boundingBox());
		const now = JSON.stringify(await Promise.all(boxes));
		still = now === last ? still + 1 : 0;
		last = now;
	}
}

function readCookies(session: N8nSession) {
	return session.cookie.split('; ').map((pair) => {
		const [name = '', ...value] = pair.split('=');
		return { name, value: value.join('='), url: session.baseUrl };
	});
}

function toFileName(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

function between(value: number, least: number, most: number): number {
	return Math.round(Math.min(Math.max(value, least), most));
}

const [baseUrl, email, password, folder, ...subjects] = process.argv.slice(2);
if (!baseUrl || !email || !password || !folder || subjects.length === 0) {
	process.stderr.write('Say: <base URL> <e-mail> <password> <output folder> <workflow id>...\n');
	process.exit(2);
}
await mkdir(folder, { recursive: true });
await takePictures(await login(baseUrl, { email, password }), folder, subjects);
