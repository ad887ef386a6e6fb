import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Example } from './blocks.js';
import { ROOT } from '../build/locations.js';

/** Inside the project, so that `runninghub` is the package itself, as built. */
const FOLDER = path.join(ROOT, '.cache/examples');

/** What the type checker says about the examples; empty when nothing is wrong. */
export interface Compiled {
  readonly problems: readonly string[];
  /** The compiled program of an example. */
  readonly fileOf: (example: Example) => string;
}

/** Writes the examples as one strict project and compiles it with TypeScript 7. */
export function compile(examples: readonly Example[]): Compiled {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const compilerOptions = {
    target: 'ES2022',
    module: 'NodeNext',
    lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    types: ['node'],
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    outDir: 'out',
  };
  writeFileSync(path.join(FOLDER, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.mts'] }));
  for (const { name, source } of examples) writeFileSync(path.join(FOLDER, `${name}.mts`), `${source}export {};\n`);
  return {
    problems: check(new Map(examples.map((example) => [example.name, example.place]))),
    fileOf: ({ name }) => path.join(FOLDER, 'out', `${name}.mjs`),
  };
}

function check(places: ReadonlyMap<string, string>): string[] {
  try {
    execFileSync(process.execPath, [path.join(ROOT, 'node_modules/typescript7/bin/tsc'), '-p', '.'], {
      cwd: FOLDER,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return [];
  } catch (error) {
    const output = String((error as { stdout?: string }).stdout ?? error).trim();
    return output
      .split('\n')
      .map((line) => line.replace(/^([\w.-]+)\.mts/, (file, name: string) => places.get(name) ?? file));
  }
}
