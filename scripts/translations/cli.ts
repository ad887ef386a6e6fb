/**
 * `npm run docs:translations`: whether the Chinese pages say what the English ones say.
 */
import { PROJECT, runCommand } from '../../codegen/command.js';
import { accept, problemsOf } from './problems.js';

const USAGE = `usage: npm run docs:translations -- [--accept <file>…] [--root <folder>]

Lists what is missing or out of step in the Chinese pages: a page without a translation, an English page that has
changed since it was translated, and code, headings, anchors, links and numbers that differ.

  --accept <file>  records that this translation says what its English page says now; look at it first
  --root <folder>  the project to work in (default: this one)

exit code: 0 all is in step; 1 something is not; 2 wrong usage`;

await runCommand({
  usage: USAGE,
  options: {
    accept: { type: 'string', multiple: true, default: [] },
    root: { type: 'string', default: PROJECT },
  },
  run({ values }) {
    for (const file of values.accept) accept(values.root, file);
    const problems = problemsOf(values.root);
    console.log(problems.length > 0 ? problems.join('\n') : 'the translations are in step');
    return problems.length === 0;
  },
});
