import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { EVENT_TYPES } from '../../../domain/audit/event-types';

const ROOT = join(__dirname, '../../..');

describe('the types of events', () => {
	it('are those that the code writes, no more and no less', () => {
		expect([...writtenTypes()].sort()).toEqual(Object.keys(EVENT_TYPES).sort());
	});

	it('have labels of their own', () => {
		const labels = Object.values(EVENT_TYPES).map(({ label }) => label);
		expect(new Set(labels).size).toBe(labels.length);
	});
});

const OPTIONS: ts.CompilerOptions = {
	strict: true,
	noEmit: true,
	target: ts.ScriptTarget.ES2023,
	module: ts.ModuleKind.CommonJS,
	moduleResolution: ts.ModuleResolutionKind.Node10,
	lib: ['lib.es2023.d.ts'],
	types: [],
};

/** The types of events do not depend on packages, which take long to read. */
function ownFilesOnly(): ts.CompilerHost {
	const host = ts.createCompilerHost(OPTIONS);
	host.resolveModuleNameLiterals = (literals, file) =>
		literals.map(({ text }) =>
			text.startsWith('.')
				? ts.resolveModuleName(text, file, OPTIONS, host)
				: { resolvedModule: undefined },
		);
	return host;
}

/** What stands, or may stand, as `type` in the calls of `appendAudit`. */
function writtenTypes(): ReadonlySet<string> {
	const files = ['flow', 'adapters/store'].flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.map((name) => join(ROOT, folder, name)),
	);
	const program = ts.createProgram(files, OPTIONS, ownFilesOnly());
	const checker = program.getTypeChecker();
	const written = new Set<string>();
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node) && node.expression.getText() === 'appendAudit') {
			const event = node.arguments[1];
			if (!event) throw new Error(`No event in ${node.getText()}`);
			for (const type of textsOf(typeExpression(event), checker)) written.add(type);
		}
		ts.forEachChild(node, visit);
	};
	for (const file of files) visit(program.getSourceFile(file) as ts.SourceFile);
	return written;
}

function typeExpression(event: ts.Expression): ts.Expression {
	const property =
		ts.isObjectLiteralExpression(event) &&
		event.properties.find((each) => each.name?.getText() === 'type');
	if (property && ts.isPropertyAssignment(property)) return property.initializer;
	throw new Error(`The type of the event is not written out: ${event.getText()}`);
}

/** All that an expression can be, by its type; a template is taken apart into what it is made of. */
function textsOf(expression: ts.Expression, checker: ts.TypeChecker): readonly string[] {
	if (ts.isTemplateExpression(expression)) {
		return expression.templateSpans.reduce<readonly string[]>(
			(starts, span) =>
				starts.flatMap((start) =>
					textsOf(span.expression, checker).map((text) => start + text + span.literal.text),
				),
			[expression.head.text],
		);
	}
	if (ts.isConditionalExpression(expression)) {
		return [expression.whenTrue, expression.whenFalse].flatMap((each) => textsOf(each, checker));
	}
	const type = checker.getTypeAtLocation(expression);
	const parts = type.isUnion() ? type.types : [type];
	return parts.map((part) => {
		if (part.isStringLiteral()) return part.value;
		throw new Error(`${expression.getText()} may be any text: narrow its type.`);
	});
}
