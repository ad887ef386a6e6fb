import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, parseDocument, Scalar } from 'yaml';
import { PROJECT, runCommand } from './command.js';
import { relativePath } from './spec/relative-path.js';
import { UserError } from './spec/user-error.js';

const USAGE = `usage: npm run spec:zh -- [--accept <id>]… [--root <folder>]

Tells which Chinese texts of models in spec/zh are missing, or say what the English no longer says, each with the
digest of the English that belongs into its of.

  --accept <id>    records the English of a model as the one that its Chinese says; may stand several times
  --root <folder>  the project to work in (default: this one)

exit code: 0 nothing is left to do; 1 something is; 2 wrong usage, or the spec is broken`;

async function run(root: string, accepted: readonly string[]): Promise<boolean> {
  // Loading the parsers takes a while, which who asks for the usage need not wait for.
  const { loadSpec } = await import('./spec/load.js');
  const { toIR } = await import('./spec/ir.js');
  const { chineseFolder } = await import('./spec/chinese.js');
  const { chineseProblems, englishOf } = await import('./spec/chinese-problems.js');
  const entry = path.join(root, 'spec', 'openapi.yaml');
  const folder = chineseFolder(entry);
  const { models } = toIR(await loadSpec(entry));
  for (const id of accepted) {
    const model = models.find((one) => one.id === id);
    if (!model) throw new UserError(`there is no model ${id}`);
    accept(id, path.join(folder, `${model.about.family}.yaml`), (isWithFields) => englishOf(model, isWithFields));
  }
  const problems = chineseProblems(models, folder);
  for (const { error, of } of problems) console.error(of ? `${error.message}\n  of: '${of}'` : error.message);
  console.log(`${problems.length} things are left to do`);
  return problems.length === 0;
}

function accept(id: string, file: string, digest: (isWithFields: boolean) => string): void {
  const document = parseDocument(existsSync(file) ? readFileSync(file, 'utf8') : '');
  const entry = document.get(id);
  if (!isMap(entry)) throw new UserError(`${relativePath(file)} has no entry ${id}: write its title and description`);
  const of = new Scalar(digest(entry.has('fields')));
  // Digits alone would be read as a number.
  of.type = 'QUOTE_SINGLE';
  entry.set('of', of);
  writeFileSync(file, document.toString({ lineWidth: 0, singleQuote: true }));
}

await runCommand({
  usage: USAGE,
  options: {
    accept: { type: 'string', multiple: true, default: [] },
    root: { type: 'string', default: PROJECT },
  },
  run: ({ values }) => run(path.resolve(values.root), values.accept),
});
