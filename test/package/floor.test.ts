import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { beforeAll, expect, it } from 'vitest';
import { PROJECT } from '../../codegen/command.js';

/** The oldest browsers that docs/guides/runtimes.md names. */
const FLOOR = ['chrome100', 'edge100', 'firefox97', 'safari15.4'];

/** What pages load; the rest is for servers and tests. */
const ENTRIES = ['api', 'catalog', 'core', 'fields', 'models', 'pricing', 'validate'].map(
  (name) => `runninghub/${name}`,
);

/** What one of these browsers lacks: members of a class or a namespace, names of their own, and members of values. */
const STATIC = new Set([
  'AbortSignal.any',
  'AbortSignal.timeout',
  'Array.fromAsync',
  'Map.groupBy',
  'Object.groupBy',
  'Promise.try',
  'Promise.withResolvers',
  'ReadableStream.from',
  'RegExp.escape',
  'Response.json',
  'Uint8Array.fromBase64',
  'Uint8Array.fromHex',
  'URL.canParse',
  'URL.parse',
]);
const GLOBAL = new Set([
  'CompressionStream',
  'DecompressionStream',
  'Iterator',
  'TextDecoderStream',
  'TextEncoderStream',
]);
const MEMBER = new Set([
  'difference',
  'findLast',
  'findLastIndex',
  'getSetCookie',
  'intersection',
  'isDisjointFrom',
  'isSubsetOf',
  'isSupersetOf',
  'isWellFormed',
  'symmetricDifference',
  'toBase64',
  'toHex',
  'toReversed',
  'toSorted',
  'toSpliced',
  'toWellFormed',
  'union',
]);

/** What code of these names uses, in its order. */
function newerNames(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const { name, expression } = node;
      const isGlobal = ts.isPropertyAccessExpression(expression) && expression.expression.getText() === 'globalThis';
      const owner = isGlobal ? expression.name.text : expression.getText();
      if (STATIC.has(`${owner}.${name.text}`)) found.push(`${owner}.${name.text}`);
      else if (MEMBER.has(name.text)) found.push(name.text);
    } else if (ts.isIdentifier(node) && GLOBAL.has(node.text)) found.push(node.text);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile('code.js', code, ts.ScriptTarget.Latest, true));
  return found;
}

/** All that a page can load, in one bundle, with syntax for the given browsers. */
const bundle = (target: string | string[], contents: string) =>
  build({
    stdin: { contents, resolveDir: PROJECT },
    absWorkingDir: PROJECT,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target,
    treeShaking: false,
    external: ['openapi-fetch'],
    write: false,
    metafile: true,
    // \p{…} is older than all of these; esbuild refuses it because new versions of Unicode know more characters.
    supported: { 'regexp-unicode-property-escapes': true },
    logLevel: 'silent',
  });

const ALL = ['runninghub', ...ENTRIES].map((name, at) => `export * as entry${at} from '${name}';`).join('\n');
let built: Awaited<ReturnType<typeof bundle>>;

beforeAll(async () => {
  built = await bundle('esnext', ALL);
});

const textOf = ({ outputFiles }: Awaited<ReturnType<typeof bundle>>) => outputFiles?.[0]?.text ?? '';

it('what pages load has only syntax that the oldest browsers know', async () => {
  expect(textOf(await bundle(FLOOR, ALL))).toBe(textOf(built));
  const newer = 'export class A { static { globalThis.a = 1; } }';
  expect(textOf(await bundle(FLOOR, newer))).not.toBe(textOf(await bundle('esnext', newer)));
});

it('what pages load uses nothing that the oldest browsers lack', () => {
  const files = Object.keys(built.metafile?.inputs ?? {}).filter((file) => file.startsWith('dist/'));
  expect(files).toContain('dist/src/platform/web.js');
  expect(files).toContain('dist/src/http/transport.js');
  const found = files.flatMap((file) =>
    newerNames(readFileSync(path.join(PROJECT, file), 'utf8')).map((name) => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});

it('sees what is newer', () => {
  const code =
    'URL.canParse(a); globalThis.AbortSignal.any([]); new CompressionStream("gzip"); [].toSorted(); a.any();';
  expect(newerNames(code)).toEqual(['URL.canParse', 'AbortSignal.any', 'CompressionStream', 'toSorted']);
});
