import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { beforeAll, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/index.js';

/** A program of a user, which stands beside this file in memory only. `¦` is where somebody is typing. */
const SOURCE = `import type { RunningHub } from '../../src/index.js';
declare const rh: RunningHub;
declare const text: string;
void rh.run('vendor/unknown', { prompt: 'a red fox' });
void rh.run(text, { prompt: 'a red fox' });
void rh.run('rhart-image-x-official/text-to-image', { promt: 'a red fox' });
void rh.run('¦');
`;
const FILE = path.join(import.meta.dirname, 'of-a-user.ts');
const ADVICE = 'No such model. Endpoints this version does not know are called with { id }';

const readText = (name: string) => ts.sys.readFile(name);

let service: ts.LanguageService;

beforeAll(() => {
  const root = path.join(import.meta.dirname, '../..');
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), readText) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [FILE] }, ts.sys, root);
  const text = SOURCE.replace('¦', '');
  service = ts.createLanguageService({
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => ts.ScriptSnapshot.fromString(name === FILE ? text : readFileSync(name, 'utf8')),
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({ ...options, types: [] }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === FILE || ts.sys.fileExists(name),
    readFile: readText,
  });
});

it('a wrong id and a text of any kind are refused with what to do, a wrong field by its name', () => {
  const told = service
    .getSemanticDiagnostics(FILE)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  const refused = (what: string) =>
    `Argument of type '${what}' is not assignable to parameter of type 'ModelRef | NoSuchModel<"${ADVICE}">'.`;
  expect(told.slice(0, 2)).toEqual([refused('"vendor/unknown"'), refused('string')]);
  expect(told[2]).toMatch(/'promt' does not exist in type .* Did you mean to write 'prompt'\?$/);
});

it('an editor offers every id, and nothing else', () => {
  const offered = service.getCompletionsAtPosition(FILE, SOURCE.indexOf('¦'), {})?.entries.map(({ name }) => name);
  expect(new Set(offered)).toEqual(new Set(catalog.map(({ id }) => id)));
});
