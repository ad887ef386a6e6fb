import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { UserError } from '../../codegen/spec/user-error.js';
import { textIn } from './saved.js';

const NAMES = ['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `runninghub.config.${extension}`);

/** The configuration in a folder; undefined when there is none. */
export function findConfig(folder: string): string | undefined {
  return NAMES.map((name) => path.join(folder, name)).find((file) => existsSync(file));
}

/**
 * What a configuration exports as its default. One in TypeScript is read by Node where it can, and otherwise by the
 * compiler that the user has.
 *
 * @throws UserError when it cannot be read.
 */
export async function loadConfig(file: string): Promise<unknown> {
  if (!existsSync(file)) throw new UserError(`${file} is not there`);
  try {
    if (file.endsWith('.json')) return JSON.parse(textIn('configuration', file)) as unknown;
    const needsCompiler = /\.m?ts$/.test(file) && !('typescript' in process.features && process.features.typescript);
    const address = needsCompiler ? await compiled(file) : freshAddress(file);
    return ((await import(address)) as { default?: unknown }).default;
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw new UserError(`${file} cannot be read: ${(cause as Error).message}`, { cause });
  }
}

let reads = 0;

/** Modules are loaded once for each address, and a watched one changes. */
function freshAddress(file: string): string {
  const address = pathToFileURL(file);
  if (reads++ > 0) address.search = `?${reads}`;
  return address.href;
}

async function compiled(file: string): Promise<string> {
  const ts = await compilerNear(file);
  if (typeof ts?.transpileModule !== 'function') {
    const instead = 'Install the package typescript, in version 5, or write runninghub.config.mjs or .json';
    throw new UserError(`this Node cannot read TypeScript. ${instead}`);
  }
  const { outputText, diagnostics = [] } = ts.transpileModule(readFileSync(file, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    reportDiagnostics: true,
  });
  // The compiler goes on after a mistake, and what it makes of the rest may be an empty configuration.
  const [fault] = diagnostics;
  if (fault) throw new SyntaxError(ts.flattenDiagnosticMessageText(fault.messageText, ' '));
  return `data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`;
}

/** The compiler that the project has; later ones than version 5 may be no library. */
async function compilerNear(file: string): Promise<Compiler | undefined> {
  try {
    const { default: ts } = (await import(pathToFileURL(createRequire(file).resolve('typescript')).href)) as {
      default?: Compiler;
    };
    return ts;
  } catch {
    return undefined;
  }
}

interface Diagnostic {
  readonly messageText: string | object;
}

interface Compiler {
  transpileModule(source: string, options: object): { readonly outputText: string; diagnostics?: Diagnostic[] };
  flattenDiagnosticMessageText(text: Diagnostic['messageText'], newLine: string): string;
  readonly ModuleKind: { readonly ESNext: number };
  readonly ScriptTarget: { readonly ES2022: number };
}
