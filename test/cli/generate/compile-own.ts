import path from 'node:path';
import ts from 'typescript';
import type { Files } from '../../../codegen/emit/emit.js';

const root = path.resolve(import.meta.dirname, '../../..');

/**
 * Compiles what was generated, and a program that calls it.
 *
 * @param calls Statements, with `own` for what was generated and `rh` for a client.
 * @returns What the compiler finds wrong; empty when nothing is.
 */
export function compileOwn(files: Files, calls: readonly string[]): string {
  const folder = path.join(root, 'own');
  const program = [
    "import { RunningHub } from 'runninghub';",
    "import * as own from './index.js';",
    'const rh = new RunningHub();',
    ...calls,
  ].join('\n');
  const texts = new Map(
    [...files, ['calls.ts', program] as const].map(([name, text]) => [path.join(folder, name), text]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
    types: ['node'],
    paths: { runninghub: [path.join(root, 'src/index.ts')], '#platform': [path.join(root, 'src/platform/node.ts')] },
  };
  const host = ts.createCompilerHost(options);
  const own: ts.CompilerHost = {
    ...host,
    fileExists: (file) => texts.has(file) || host.fileExists(file),
    directoryExists: (name) => name.startsWith(folder) || host.directoryExists!(name),
    readFile: (file) => texts.get(file) ?? host.readFile(file),
    getSourceFile: (file, ...rest) =>
      texts.has(file)
        ? ts.createSourceFile(file, texts.get(file)!, ts.ScriptTarget.ES2022)
        : host.getSourceFile(file, ...rest),
  };
  const compiled = ts.createProgram([...texts.keys()], options, own);
  const faults = [...texts.keys()].flatMap((file) => {
    const source = compiled.getSourceFile(file)!;
    return [...compiled.getSyntacticDiagnostics(source), ...compiled.getSemanticDiagnostics(source)];
  });
  return ts.formatDiagnostics(faults.slice(0, 10), {
    getCanonicalFileName: (file) => file,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  });
}
