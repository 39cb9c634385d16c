type Mask = Map<string, Mask | null>;

/** The parts of an answer that the parameter `fields` names: "timeZone,items(id,start)". Throws when it cannot be read. */
export function partOf(answer: unknown, fields: string): unknown {
	const tokens = fields.match(/[(),]|[^(),]+/g) ?? [];
	const mask = readMask(tokens);
	if (tokens.length) throw new Error(`Invalid field selection ${fields}`);
	return pick(answer, mask);
}

/** Takes what it reads off the tokens. */
function readMask(tokens: string[]): Mask {
	const mask: Mask = new Map();
	while (true) {
		const name = tokens.shift() ?? '';
		if (!/^[a-zA-Z]+$/.test(name)) throw new Error(`Invalid field selection ${name}`);
		mask.set(name, tokens[0] === '(' ? readInner(tokens) : null);
		if (tokens[0] !== ',') return mask;
		tokens.shift();
	}
}

function readInner(tokens: string[]): Mask {
	tokens.shift();
	const inner = readMask(tokens);
	if (tokens.shift() !== ')') throw new Error('Invalid field selection: a bracket is missing');
	return inner;
}

function pick(value: unknown, mask: Mask): unknown {
	if (Array.isArray(value)) return value.map((item) => pick(item, mask));
	if (typeof value !== 'object' || value === null) return value;
	const parts = Object.entries(value).filter(([name]) => mask.has(name));
	return Object.fromEntries(
		parts.map(([name, part]) => {
			const inner = mask.get(name);
			return [name, inner ? pick(part, inner) : part];
		}),
	);
}
