import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import type { GenerateCall } from '../../../cli/generate/arguments.js';
import { generate } from '../../../cli/generate/generate.js';
import { temporaryFolder } from '../../support/folder.js';
import { compileOwn } from './compile-own.js';

const CALL: GenerateCall = {
  workflow: [],
  app: [],
  models: [],
  offline: true,
  check: false,
  json: false,
  watch: false,
  simulate: false,
};
const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
});

const KNOWN = 'rhart-image-x-official/text-to-image';
const registry = (...params: object[]) => ({
  version: '2026-11-01',
  models: [
    { endpoint: 'acme/paint-9/image-to-video', name_en: 'Paint 9 */', output_type: 'video', params },
    { endpoint: KNOWN, params: [] },
  ],
});
const fields = [
  { fieldKey: 'prompt', type: 'STRING', required: true, maxLength: 800, description: 'What happens' },
  { fieldKey: 'imageUrls', type: 'IMAGE', required: true, multipleInputs: true, maxInputNum: 3, accept: '["JPG"]' },
  {
    fieldKey: 'mode',
    type: 'LIST',
    required: true,
    options: [{ value: 'fast' }, { value: 'slow' }],
    defaultValue: 'fast',
  },
  { fieldKey: 'seconds', type: 'INT', min: 3, max: 10, defaultValue: 5 },
  { fieldKey: 'a-b', type: 'BOOLEAN' },
];
const page = (name: string, route: string) =>
  [
    `# ${name}`,
    '```yaml',
    'paths:',
    `  ${route}:`,
    '    post:',
    '      requestBody:',
    '        content:',
    '          application/json:',
    '            schema:',
    '              type: object',
    '              required: [text]',
    '              properties: { text: { type: string, description: Words }, size: { type: string, enum: [a, b] } }',
    '```',
    'outputType: mp3',
  ].join('\n');

/** A folder with files, and the command that runs in it. */
async function project(files: Readonly<Record<string, unknown>>) {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const read = (name: string) => readFileSync(path.join(folder, 'runninghub', name), 'utf8');
  return { folder, read, run: (call: Partial<GenerateCall> = {}) => generate(folder, { ...CALL, ...call }) };
}

it('writes a helper for a model that this version does not have, and says which it has', async () => {
  const { run, read, folder } = await project({ 'r.json': registry(...fields) });
  await run({ models: ['r.json'] });
  expect(printed).toEqual([
    '  r.json: 1 new, 1 in runninghub/models already and not written again',
    expect.stringMatching(/3 files written, 0 removed$/),
  ]);
  expect(read('acme-paint9-image-to-video.ts')).toMatchSnapshot();
  const calls = [
    "void rh.run(own.acmePaint9ImageToVideo, { prompt: 'x', imageUrls: ['https://example.com/a.jpg'] });",
    "void rh.run(own.acmePaint9ImageToVideo, { prompt: 'x', imageUrls: [], mode: 'slow', 'a-b': true, seconds: 4 });",
    '// @ts-expect-error\nvoid rh.run(own.acmePaint9ImageToVideo, { imageUrls: [] });',
    "// @ts-expect-error\nvoid rh.run(own.acmePaint9ImageToVideo, { prompt: 'x', imageUrls: [], mode: 'other' });",
  ];
  expect(
    compileOwn(new Map(['index.ts', 'acme-paint9-image-to-video.ts'].map((name) => [name, read(name)])), calls),
  ).toBe('');
  expect(folder).not.toBe('');
});

it('reads pages of the documentation, alone or in a folder, and takes names for helpers', async () => {
  const { run, read } = await project({
    'pages/api-1.md': page('Sing 2', '/openapi/v2/acme/sing-2'),
    'pages/api-2.md': page('Balance', '/uc/openapi/accountStatus'),
    'pages/notes.txt': 'no page',
    'one.md': page('歌', '/openapi/v2/acme/sing-3'),
    'runninghub.config.json': { models: { from: ['pages', 'one.md'], names: { 'acme/sing-2': 'sing' } } },
  });
  await run();
  expect(printed).toContain('  pages: 1 pages are about no model');
  expect(read('sing.ts')).toContain(
    "export const sing: Model<SingInput, 'audio'> = { id: 'acme/sing-2', output: 'audio' };",
  );
  expect(read('sing.ts')).toContain('does not tell whether they are addresses of files: `text`.');
  expect(read('sing.ts')).not.toContain('Not typed');
  expect(read('acme-sing3.ts')).toContain("size?: 'a' | 'b' | undefined;");
});

it('tells what changed in a model, as lines and as JSON', async () => {
  const { run, folder } = await project({ 'r.json': registry(...fields) });
  await run({ models: ['r.json'] });
  const [prompt, , mode] = fields;
  const now = [
    { ...prompt },
    { ...mode, options: [{ value: 'fast' }] },
    { fieldKey: 'style', type: 'STRING', required: true },
  ];
  writeFileSync(path.join(folder, 'r.json'), JSON.stringify(registry(...now)));
  printed.length = 0;
  await run({ models: ['r.json'], json: true });
  const { changes, differing } = JSON.parse(printed.join('')) as { changes: object[]; differing: string[] };
  expect(changes).toContainEqual({
    helper: 'acmePaint9ImageToVideo',
    breaks: true,
    what: 'mode no longer takes "slow"',
  });
  expect(changes).toContainEqual({
    helper: 'acmePaint9ImageToVideo',
    breaks: true,
    what: 'style (style) is new and required',
  });
  expect(differing).toEqual(['acme-paint9-image-to-video.ts', 'runninghub.lock.json']);
});

it.each([
  [{ 'r.json': [] }, ['none.json'], /models: .*none\.json is not there/],
  [{ 'r.json': '{' }, ['r.json'], /models: .*r\.json is no JSON/],
  [{ 'r.json': {} }, ['r.json'], /r\.json is no registry/],
  [{ 'pages/x.md/y.txt': 'a folder that is called as a page' }, ['pages'], /models: .*x\.md cannot be read/],
  [{ 'r.md': '# x' }, ['r.md'], /models: .*r\.md has no OpenAPI block/],
  [
    {
      'r.json': {
        models: [
          { endpoint: 'a/b', params: [] },
          { endpoint: 'a-b', params: [] },
        ],
      },
    },
    ['r.json'],
    /another helper is called aB/,
  ],
])('%j is refused in one line', async (files, models, message) => {
  const { run } = await project(files);
  await expect(run({ models })).rejects.toThrow(message);
  await expect(run({ models })).rejects.toMatchObject({ name: 'UserError' });
});

it('leaves out an id that is none', async () => {
  const { run } = await project({ 'r.json': { models: [{ endpoint: '../x', params: [] }] } });
  await run({ models: ['r.json'] });
  expect(printed).toContain('  r.json: "../x" cannot be the id of a model');
});
