import { writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { entryPoints } from '../../docs/site/build/read/entry-points.js';
import { temporaryFolder } from '../support/folder.js';

const root = path.resolve(import.meta.dirname, '../..');
/** A module without names of its own, in whose scope are only those of the language, the web and TypeScript. */
const EMPTY = 'empty.ts';

/** Exported names that mean something everywhere already, such as `Error` or `Awaited`. */
function shadowing(folder: string, sources: readonly string[], empty: string): string[] {
  const program = ts.createProgram([...sources.map((source) => path.join(folder, source)), empty], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'],
    types: [],
    rootDir: folder,
    outDir: path.join(folder, 'dist'),
  });
  const checker = program.getTypeChecker();
  const module = program.getSourceFile(empty)!;
  const flags = [ts.SymbolFlags.Value, ts.SymbolFlags.Type, ts.SymbolFlags.Namespace];
  const globals = new Set(flags.flatMap((flag) => checker.getSymbolsInScope(module, flag).map(({ name }) => name)));
  expect(globals.size).toBeGreaterThan(1000);
  return sources.flatMap((source) =>
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path.join(folder, source))!)!)
      .filter(({ name }) => globals.has(name))
      .map(({ name }) => `${source} exports ${name}: TypeScript has that name already. Give it another.`),
  );
}

async function emptyModule(): Promise<string> {
  const file = path.join(await temporaryFolder(), EMPTY);
  writeFileSync(file, 'export {};\n');
  return file;
}

it('exports no name that TypeScript has everywhere', async () => {
  const sources = entryPoints().map(({ source }) => source);
  expect(sources).toContain('src/index.ts');
  expect(shadowing(root, sources, await emptyModule())).toEqual([]);
});

it('sees such names of values, types and re-exports', async () => {
  const folder = await temporaryFolder();
  const entry =
    'export type Awaited = 1; export class Response {} class Own {} export { Own as Error, Own as Mine }; export interface InstanceType {}';
  writeFileSync(path.join(folder, 'entry.ts'), entry);
  const found = shadowing(folder, ['entry.ts'], await emptyModule());
  expect(found).toHaveLength(4);
  expect(found.map((line) => line.split(/[ :]/)[2])).toEqual(
    expect.arrayContaining(['Awaited', 'Error', 'InstanceType', 'Response']),
  );
});
