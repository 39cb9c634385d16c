const NEEDED = ['From', 'To', 'Message-ID', 'Date', 'MIME-Version'];
const AT_MOST_ONCE = [
	...NEEDED,
	'Subject',
	'Reply-To',
	'In-Reply-To',
	'References',
	'Content-Type',
	'Auto-Submitted',
	'List-Unsubscribe',
];
const KNOWN = [...AT_MOST_ONCE, 'Content-Transfer-Encoding'];

/** What RFC 5322 and strict servers do not allow, and headers that nobody has a reason to send. */
export function findMailViolations(raw: Buffer): string[] {
	const text = raw.toString('latin1');
	const [head = ''] = text.split('\r\n\r\n', 1);
	const names = head.split('\r\n').flatMap((line) => /^([^\s:]+):/.exec(line)?.[1] ?? []);
	const countOf = (name: string) => names.filter((each) => each === name).length;
	return [
		...NEEDED.flatMap((name) => (countOf(name) ? [] : [`${name} is missing`])),
		...AT_MOST_ONCE.flatMap((name) => (countOf(name) > 1 ? [`${name} is there twice`] : [])),
		...names.flatMap((name) => (KNOWN.includes(name) ? [] : [`${name} is unknown`])),
		...text.split('\r\n').flatMap((line) => checkLine(line)),
	];
}

function checkLine(line: string): string[] {
	return [
		...(/[^ -~\t]/.test(line) ? [`not printable ASCII: ${JSON.stringify(line)}`] : []),
		...(line.length > 998 ? ['a line of more than 998 characters'] : []),
	];
}
