import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findingsIn, linterOf } from '../../../codegen/spec/lint.js';
import { loadSpec } from '../../../codegen/spec/load.js';
import { relativePath } from '../../../codegen/spec/relative-path.js';
import { SpecError } from '../../../codegen/spec/spec-error.js';
import { runCommand } from '../../support/command.js';
import { buildProject, copyFixture, edit, readFolder, ruledProject, runGenerate } from '../fixture.js';

const load = async (root: string) => loadSpec(path.join(root, 'spec/openapi.yaml'), await linterOf(root));

test('what no rule objects to is loaded', async () => {
  const { document } = await load(ruledProject().root);
  expect(Object.keys(document.paths ?? {})).toContain('/openapi/v2/acme/draw');
});

const FIELDS = '#/post/requestBody/content/application~1json/schema/properties';

test.each([
  {
    name: 'a required field that is no property',
    from: 'required: [prompt, imageUrl]',
    to: 'required: [prompt, imageUrl, color]',
    says: '"color" is required but is not a property. Describe it, or take it out of required.',
    at: ':30 #/post/requestBody/content/application~1json/schema/required',
  },
  {
    name: 'an enum without the default',
    from: 'default: 水彩',
    to: 'default: oil',
    says: 'The default "oil" is not among the values: "photo", "水彩".',
    at: `:34 ${FIELDS}/style/default`,
  },
  {
    name: 'a pattern that is none',
    from: 'maxLength: 100,',
    to: "maxLength: 100, pattern: '[',",
    says: 'Invalid regular expression: /[/u: Unterminated character class. Correct it.',
    at: `:33 ${FIELDS}/prompt/pattern`,
  },
  {
    name: 'an example that does not fit',
    from: 'prompt: A red fox',
    to: 'prompt: 7',
    says: 'Example value must conform to the schema',
    at: ':60 #/post/requestBody/content/application~1json/examples/fox/value/prompt',
  },
  {
    name: 'a draft that nobody has looked at',
    from: '    family: acme',
    to: '    review: [the task, the price]\n    family: acme',
    says: 'This is a draft. Look at each point, and take review out: the task; the price.',
    at: ':10 #/post/x-model/review',
  },
  {
    name: 'filler',
    from: 'What to draw.',
    to: 'TODO',
    says: '"TODO" only fills the place of a text. Write the text.',
    at: `:33 ${FIELDS}/prompt/description`,
  },
])('$name is refused before anything is made of it', async ({ from, to, says, at }) => {
  const { root, model } = ruledProject();
  edit(model, from, to);
  const error: unknown = await load(root).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SpecError);
  expect((error as Error).message).toContain(`${relativePath(model)}${at}: `);
  expect((error as Error).message).toContain(says);
});

/** A model whose alternatives say more of its fields, which the bundled linter of Redocly 1 took for all of them. */
function withAlternatives(model: string, longest: number): void {
  const style = `{ type: string, maxLength: ${longest}, description: How to draw it. }`;
  const alternatives = `anyOf: [{ properties: { style: ${style} } }, { required: [shots] }]`;
  edit(model, 'required: [prompt, imageUrl]', `required: [prompt, imageUrl]\n          ${alternatives}`);
}

test('generate and check:spec take fields inside anyOf for some of the fields', async () => {
  const { root, model } = ruledProject();
  withAlternatives(model, 2);
  const { document } = await load(root);
  expect(Object.keys(document.paths ?? {})).toContain('/openapi/v2/acme/draw');
  expect(await runCommand('codegen/check-spec.ts', ['--root', root])).toEqual({
    code: 0,
    stdout: 'the spec has 0 faults and 0 warnings\n',
    stderr: '',
  });
});

test('generate and check:spec say the same of a fault inside anyOf', async () => {
  const { root, model } = ruledProject();
  withAlternatives(model, 1);
  const error: unknown = await load(root).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(SpecError);
  const { code, stdout, stderr } = await runCommand('codegen/check-spec.ts', ['--root', root]);
  const lines = stderr.trim().split('\n');
  expect({ code, stdout }).toEqual({ code: 1, stdout: `the spec has ${lines.length} faults and 0 warnings\n` });
  const [told] = (error as Error).message.split(' (npm run check:spec tells ');
  expect(lines[0]).toBe(`error: ${told} (no-invalid-media-type-examples)`);
  expect((error as Error).message).toContain(`tells ${lines.length - 1} more)`);
});

test('check:spec says in a line that the entry file is not there', async () => {
  const { root } = ruledProject();
  rmSync(path.join(root, 'spec/openapi.yaml'));
  const { code, stderr } = await runCommand('codegen/check-spec.ts', ['--root', root]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^\S*openapi\.yaml: there is no file \S*spec\/openapi\.yaml\n$/);
});

test('of several faults one is told, with the number of the others', async () => {
  const { root, model } = ruledProject();
  edit(model, 'What to draw.', 'TODO');
  edit(model, 'How to draw it.', 'TBD');
  await expect(load(root)).rejects.toThrow(/ \(npm run check:spec tells 1 more\)$/);
});

test('a project without rules of its own generates what its spec gives, but no draft', async () => {
  const root = copyFixture();
  expect(await linterOf(root)).toBeUndefined();
  edit(path.join(root, 'spec/models/acme/plain.yaml'), '    family: acme', '    review: [the task]\n    family: acme');
  await expect(buildProject(root)).rejects.toThrow(/plain\.yaml:\d+ #\/post\/x-model\/review: this is a draft/);
});

test('generate writes nothing of a spec that the rules refuse', async () => {
  const { root, model } = ruledProject();
  edit(model, 'What to draw.', 'TODO');
  const before = readFolder(root);
  for (const args of [
    ['--root', root],
    ['--check', '--root', root],
  ]) {
    const run = await runGenerate(args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/draw\.yaml:33 #\S+: "TODO" only fills the place of a text\. Write the text\.\n$/);
  }
  expect(readFolder(root)).toEqual(before);
});

test.each(['models/acme/draw.yaml', 'shared/schemas/Size.yaml', 'zh/acme.yaml', 'differences.yaml'])(
  'a key that stands twice in %s is told with its line',
  async (name) => {
    const { root } = ruledProject();
    const file = path.join(root, 'spec', name);
    mkdirSync(path.dirname(file), { recursive: true });
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').length : 1;
    appendFileSync(file, 'twice: 1\ntwice: 2\n');
    await expect(findingsIn(path.join(root, 'spec/openapi.yaml'), root)).rejects.toThrow(
      `${relativePath(file)}:${lines + 1}: this is not YAML: duplicated mapping key`,
    );
  },
);
