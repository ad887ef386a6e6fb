import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.js';
import { compare, isClean, replaceFolder, type Drift } from './emit/write-folder.js';
import { SpecError } from './spec/spec-error.js';

const USAGE = `usage: npm run generate -- [--check] [--root <folder>]

Generates the files in generated/ from spec/openapi.yaml.

  --check          write nothing; fail when generated/ is not what the spec gives
  --root <folder>  the project to work in (default: this one)`;

const options = {
  check: { type: 'boolean', default: false },
  root: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const started = performance.now();
  const root = path.resolve(values.root);
  const folder = path.join(root, 'generated');
  const files = await build({ root, entry: path.join(root, 'spec', 'openapi.yaml') });
  const drift = compare(folder, files);
  if (values.check) return report(drift);
  // An unchanged folder keeps its time stamps, so nothing that watches it starts to build.
  if (!isClean(drift)) replaceFolder(folder, files);
  const changed = drift.missing.length + drift.differing.length;
  const bytes = [...files.values()].reduce((total, content) => total + Buffer.byteLength(content), 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `generated ${files.size} files, ${Math.round(bytes / 1024)} KiB, in ${seconds} s: ` +
      `${changed} written, ${drift.extra.length} removed`,
  );
  return 0;
}

function report(drift: Drift): number {
  if (isClean(drift)) {
    console.log('generated/ is up to date');
    return 0;
  }
  const lines = [
    ...drift.missing.map((name) => `  missing  generated/${name}`),
    ...drift.differing.map((name) => `  differs  generated/${name}`),
    ...drift.extra.map((name) => `  extra    generated/${name}`),
  ];
  console.error(
    `generated/ does not fit the spec:\n${lines.join('\n')}\nRun \`npm run generate\` and commit the result.`,
  );
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  // A fault in the spec is the curator's to mend: no stack trace. Anything else is ours.
  console.error(error instanceof SpecError ? error.message : error);
  process.exitCode = 1;
}
