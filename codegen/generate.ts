import path from 'node:path';
import { PROJECT, runCommand } from './command.js';
import { isClean } from './emit/write-folder.js';
import type { Generation } from './project.js';

const USAGE = `usage: npm run generate -- [--check] [--root <folder>]

Generates the files in generated/ from the spec, and keeps the list of model paths in spec/openapi.yaml.
A spec that the rules of redocly.yaml refuse is not generated from.

  --check          write nothing; fail when generated/ or the list is not what the spec gives
  --root <folder>  the project to work in (default: this one)

exit code: 0 done, or up to date; 1 something is not what the spec gives; 2 wrong usage, or the spec is broken`;

async function generate(root: string, isCheck: boolean): Promise<boolean> {
  const started = performance.now();
  // Loading TypeScript and the linter takes seconds, which who asks for the usage need not wait for.
  const { generateProject } = await import('./project.js');
  const generation = await generateProject(root);
  if (isCheck) return report(generation);
  generation.write();
  const { files, drift, isListed } = generation;
  const changed = drift.missing.length + drift.differing.length;
  const bytes = [...files.values()].reduce((total, content) => total + Buffer.byteLength(content), 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const listed = isListed ? '' : ', list of models in spec/openapi.yaml brought up to date';
  console.log(
    `generated ${files.size} files, ${Math.round(bytes / 1024)} KiB, in ${seconds} s: ` +
      `${changed} written, ${drift.extra.length} removed${listed}`,
  );
  return true;
}

function report({ drift, isListed }: Generation): boolean {
  if (isClean(drift) && isListed) {
    console.log('generated/ is up to date');
    return true;
  }
  const lines = [
    ...drift.missing.map((name) => `  missing  generated/${name}`),
    ...drift.differing.map((name) => `  differs  generated/${name}`),
    ...drift.extra.map((name) => `  extra    generated/${name}`),
  ];
  if (!isListed) console.error('spec/openapi.yaml does not list the models that are in spec/models.');
  if (lines.length > 0) console.error(`generated/ does not fit the spec:\n${lines.join('\n')}`);
  console.error('Run `npm run generate` and commit the result.');
  return false;
}

await runCommand({
  usage: USAGE,
  options: { check: { type: 'boolean', default: false }, root: { type: 'string', default: PROJECT } },
  run: ({ values }) => generate(path.resolve(values.root), values.check),
});
