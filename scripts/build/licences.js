const { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

/**
 * Writes the name, version and licence text of every package that `inputs` (bundled source files) belong to.
 * A package without a licence text stops the build: it could not be shipped.
 */
function writeLicences(inputs, file) {
	const folders = [...new Set(inputs.map(packageFolder).filter(Boolean))].sort();
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, folders.map(licenceOf).join('\n'));
}

function packageFolder(input) {
	const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
	return match?.[1];
}

function licenceOf(folder) {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	const text = licenceText(folder);
	if (!text && !license) throw new Error(`${name} has no licence: it cannot be bundled`);
	return `## ${name} ${version} (${license})\n\n${(text ?? `Licensed under ${license}.`).trim()}\n`;
}

function licenceText(folder) {
	const name = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
	const file = name && join(folder, name);
	return file && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

module.exports = { writeLicences };
