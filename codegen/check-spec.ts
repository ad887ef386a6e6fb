import path from 'node:path';
import { PROJECT, runCommand } from './command.js';

const USAGE = `usage: npm run check:spec -- [--root <folder>]

Tells all that the rules of redocly.yaml find in spec/openapi.yaml and the files behind it, and what the Chinese texts
in spec/zh lack. All of it stops npm run generate, which tells the first fault.

  --root <folder>  the project to work in (default: this one)

exit code: 0 no rule refuses anything, though one may warn; 1 something is refused; 2 wrong usage, or no spec`;

async function check(root: string): Promise<boolean> {
  // Loading the linter takes a while, which who asks for the usage need not wait for.
  const { findingsIn, isFault } = await import('./spec/lint.js');
  const { toSpecError } = await import('./spec/spec-problem.js');
  const entry = path.join(root, 'spec', 'openapi.yaml');
  const findings = await findingsIn(entry, root);
  for (const finding of findings) {
    const { severity, ruleId } = finding;
    console.error(`${severity}: ${toSpecError(finding, entry).message} (${ruleId})`);
  }
  const faults = findings.filter(isFault).length;
  // Only of models that are in order it is known what their texts have to say.
  const chinese = faults === 0 ? await chineseFaults(entry) : 0;
  console.log(`the spec has ${faults + chinese} faults and ${findings.length - faults} warnings`);
  return faults + chinese === 0;
}

async function chineseFaults(entry: string): Promise<number> {
  const { toIR } = await import('./spec/ir.js');
  const { loadSpec } = await import('./spec/load.js');
  const { chineseFolder } = await import('./spec/chinese.js');
  const { chineseProblems } = await import('./spec/chinese-problems.js');
  const problems = chineseProblems(toIR(await loadSpec(entry)).models, chineseFolder(entry));
  for (const { error } of problems) console.error(`error: ${error.message}`);
  return problems.length;
}

await runCommand({
  usage: USAGE,
  options: { root: { type: 'string', default: PROJECT } },
  run: ({ values }) => check(path.resolve(values.root)),
});
