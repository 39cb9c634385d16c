// How well the rules read replies that somebody has marked by hand.
//
//   npm run eval:replies -- FILE.jsonl [--json]
//
// Each line is a reply with what is right of it (eval/reply-case.ts says the fields), or a line of sample replies in
// the form that eval/dialogue-case.ts describes. No language model is asked.
import { parseArgs } from 'node:util';
import { loadDomain } from '../bench/load-domain.mts';
import { describeReplies } from './describe-replies.mts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { json: { type: 'boolean' } },
});
const [file] = positionals;
if (file === undefined) {
	process.stderr.write('Give a file: npm run eval:replies -- FILE.jsonl [--json]\n');
	process.exit(2);
}
const { evaluateFile } = await loadDomain<typeof import('./evaluate-replies.ts')>(
	'eval/evaluate-replies.ts',
);
const result = evaluateFile(file);
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : describeReplies(result));
