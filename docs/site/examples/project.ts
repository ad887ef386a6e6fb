import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../build/locations.js';
import { type Block, PROGRAMS } from './blocks.js';

/** Inside the project, so that `runninghub` is the package itself, as built. */
const FOLDER = path.join(ROOT, '.cache/examples');

/** What the type checker says about the programs; empty when nothing is wrong. */
export interface Compiled {
  readonly problems: readonly string[];
  /** What is run of a program: what it is compiled to, or the file itself where it is JavaScript. */
  readonly fileOf: (program: Block) => string;
}

/** Writes the programs as one strict project and compiles it with TypeScript 7. JavaScript is checked as strictly. */
export function compile(programs: readonly Block[]): Compiled {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const compilerOptions = {
    target: 'ES2022',
    module: 'NodeNext',
    // A program without an import is one of its own, too.
    moduleDetection: 'force',
    lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    types: ['node'],
    allowJs: true,
    checkJs: true,
    strict: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    outDir: 'out',
  };
  const include = Object.values(PROGRAMS).map((end) => `*${end}`);
  writeFileSync(path.join(FOLDER, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }));
  for (const program of programs) writeFileSync(path.join(FOLDER, nameOf(program)), program.source);
  return {
    problems: check(new Map(programs.map((program) => [nameOf(program), program.place]))),
    fileOf: (program) => path.join(FOLDER, program.language === 'ts' ? `out/${program.name}.mjs` : nameOf(program)),
  };
}

const nameOf = ({ name, language }: Block) => `${name}${PROGRAMS[language]}`;

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
    return output.split('\n').map((line) => line.replace(/^[\w.-]+/, (file) => places.get(file) ?? file));
  }
}
