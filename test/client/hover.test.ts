import path from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../../codegen/command.js';
import { grokImagineImageTextToImageOfficialStable as helper } from '../../generated/models/index.gen.js';

const FILE = path.join(PROJECT, 'test/client/hover-example.ts');
const HELPER = 'grokImagineImageTextToImageOfficialStable';

/** What a user types; the cursor is where another field would come. */
const PROGRAM = `import { RunningHub } from '../../src/index.js';
import { ${HELPER} } from '../../generated/models/index.gen.js';
const rh = new RunningHub();
export const byHelper = rh.run(${HELPER}, { prompt: 'a red fox', /* helper */ });
export const byId = rh.run('${helper.id}', { prompt: 'a red fox', /* id */ });
`;

let service: ts.LanguageService;

beforeAll(() => {
  const config = ts.getParsedCommandLineOfConfigFile(
    path.join(PROJECT, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
        throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
      },
    },
  );
  const textOf = (file: string) => (file === FILE ? PROGRAM : ts.sys.readFile(file));
  service = ts.createLanguageService({
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => '1',
    getScriptSnapshot(file) {
      const text = textOf(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => PROJECT,
    getCompilationSettings: () => config!.options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === FILE || ts.sys.fileExists(file),
    readFile: textOf,
  });
});

const textOf = (parts: ts.SymbolDisplayPart[] | undefined) => ts.displayPartsToString(parts);

describe.each(['helper', 'id'])('in a call by %s', (way) => {
  const cursor = PROGRAM.indexOf(`/* ${way} */`);

  it('a field that is written shows what it is and takes, where the mouse is over it', () => {
    const shown = service.getQuickInfoAtPosition(FILE, PROGRAM.lastIndexOf('prompt', cursor));
    expect(textOf(shown?.displayParts)).toContain('prompt: string');
    expect(textOf(shown?.documentation)).toMatch(/^What the picture should show\. .* 5 to 20000 characters\.$/);
  });

  it('a field that is left out is offered with its choices, its description and its default', () => {
    expect(service.getSemanticDiagnostics(FILE)).toEqual([]);
    const offered = service.getCompletionsAtPosition(FILE, cursor, {})?.entries.map(({ name }) => name);
    expect(offered).toContain('aspectRatio');
    const shown = service.getCompletionEntryDetails(FILE, cursor, 'aspectRatio', {}, undefined, {}, undefined);
    // The compiler lists the members of a union in any order.
    expect(textOf(shown?.displayParts)).toMatch(/aspectRatio\?: .*"16:9"/);
    expect(textOf(shown?.documentation)).toContain('Width to height of the picture.');
    expect(shown?.tags?.map(({ name, text }) => [name, textOf(text)])).toContainEqual(['default', '"1:1"']);
  });
});

it('an id that is begun is completed', () => {
  const at = PROGRAM.indexOf(helper.id) + 5;
  const offered = service.getCompletionsAtPosition(FILE, at, {})?.entries.map(({ name }) => name);
  expect(offered).toContain(helper.id);
});
