import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../../codegen/command.js';
import { node, typescript } from './processes.js';
import type { Project } from './project.js';

/** What old code met. */
export interface Finding {
  readonly text: string;
  /** Whether a user's program would stop working; otherwise it only became possible to write more. */
  readonly breaks: boolean;
}

const TSC = path.join(PROJECT, 'node_modules/typescript7/bin/tsc');
const OPTIONS = {
  target: 'ES2022',
  module: 'NodeNext',
  lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  types: ['node'],
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
};
/** "Unused '@ts-expect-error' directive": the compiler takes what it refused before. */
const TAKES_MORE = 'TS2578';

/** Compiles a folder of old code against the built package, in the way of somebody who has installed it. */
export function compileErrors(folder: string, project: Project): Finding[] {
  install(folder, project);
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: OPTIONS, include: ['**/*.ts'] }));
  const { ok, said } = node([TSC, '-p', '.', '--pretty', 'false'], folder);
  if (ok) return [];
  const errors = said.split('\n').filter((line) => /\berror TS\d+/.test(line));
  // A compiler that fails without an error of its own has not compiled anything.
  if (errors.length === 0) return [{ text: said, breaks: true }];
  const broken = errors.filter((line) => !line.includes(TAKES_MORE));
  const brokenFiles = new Set(broken.map(fileOf));
  // Next to a real error an expected one often goes missing as well; that says nothing then.
  const taken = errors.filter((line) => line.includes(TAKES_MORE) && !brokenFiles.has(fileOf(line)));
  return [
    ...broken.map((text) => ({ text, breaks: true })),
    ...taken.map((text) => ({ text: `the compiler takes what it refused before: ${text}`, breaks: false })),
  ];
}

function fileOf(error: string): string | undefined {
  return error.split('(')[0];
}

/** Runs the old examples. Each brings its own simulator, and writes into the folder it is run in. */
export function failedExamples(folder: string, project: Project): Finding[] {
  const examples = path.join(folder, 'examples');
  if (!existsSync(examples)) return [];
  install(folder, project);
  const programs = readdirSync(examples).filter((name) => name.endsWith('.ts'));
  return programs.sort().flatMap((name) => {
    const { ok, said } = typescript([path.join(examples, name)], folder, { PATH: process.env.PATH });
    return ok ? [] : [{ text: `examples/${name} fails:\n${said}`, breaks: true }];
  });
}

/** Makes a project of the folder in which the package and all that it was developed with are installed. */
function install(folder: string, { root, manifest }: Project): void {
  const modules = path.join(folder, 'node_modules');
  if (existsSync(modules)) return;
  mkdirSync(modules);
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const own = path.join(root, 'node_modules');
  for (const name of existsSync(own) ? readdirSync(own) : []) {
    if (!name.startsWith('.')) symlinkSync(path.join(own, name), path.join(modules, name));
  }
  symlinkSync(root, path.join(modules, manifest.name ?? ''));
}
