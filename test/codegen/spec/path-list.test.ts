import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { generateProject } from '../../../codegen/project.js';
import { keepModelPaths } from '../../../codegen/spec/path-list.js';
import { buildProject, copyFixture, edit, runGenerate } from '../fixture.js';

const ENTRY = `openapi: 3.1.0
paths:
  # Models and other endpoints stand together.
  /openapi/v2/acme-film/image-to-video:
    $ref: models/acme/film.yaml
  '/openapi/v2/acme-paint/text-to-image': # a remark
    { $ref: './models/acme/paint.yaml' }
  /openapi/v2/query:
    $ref: platform/query.yaml
  /task/inline:
    get: {}

components: {}
`;

const known = { 'acme-film/image-to-video': 'acme/film', 'acme-paint/text-to-image': 'acme/paint' };
const keep = (models: Record<string, string>) =>
  keepModelPaths(
    ENTRY,
    new Map(Object.entries(models).map(([id, file]) => [`/openapi/v2/${id}`, `/spec/models/${file}.yaml`])),
    '/spec/openapi.yaml',
  );
const lines = (id: string, file = 'x') => `  /openapi/v2/${id}:\n    $ref: models/${file}.yaml\n`;

test('a list that is right keeps every byte', () => {
  expect(keep(known)).toBe(ENTRY);
});

test.each([
  ['aaa', '  /openapi/v2/acme-film'],
  ['acme-moss', "  '/openapi/v2/acme-paint"],
  ['pixel', '  /openapi/v2/query'],
  ['zeta', '  /task/inline'],
])('the model %s is added in the order of the paths', (id, next) => {
  expect(keep({ ...known, [id]: 'x' })).toBe(ENTRY.replace(next, lines(id) + next));
});

test('several models for one place are added in order', () => {
  expect(keep({ ...known, 'b/2': 'x', 'b/1': 'y', z: 'z' })).toBe(
    ENTRY.replace('  /openapi/v2/query', `${lines('b/1', 'y')}${lines('b/2')}  /openapi/v2/query`).replace(
      '  /task/inline',
      `${lines('z', 'z')}  /task/inline`,
    ),
  );
});

test('what comes after every other path goes to the end of the list', () => {
  const text = 'paths:\n  /a:\n    $ref: platform/a.yaml\ncomponents: {}\n';
  const models = new Map([['/openapi/v2/x', '/spec/models/x.yaml']]);
  expect(keepModelPaths(text, models, '/spec/openapi.yaml')).toBe(
    'paths:\n  /a:\n    $ref: platform/a.yaml\n  /openapi/v2/x:\n    $ref: models/x.yaml\ncomponents: {}\n',
  );
});

test('a path whose line with its file is gone gets it back', () => {
  const models = new Map([['/openapi/v2/acme-film', '/spec/models/acme/film.yaml']]);
  const list = (film: string) =>
    `paths:\n  /a:\n    $ref: platform/a.yaml\n  /openapi/v2/acme-film:${film}\n  /z:\n    $ref: platform/z.yaml\n`;
  for (const empty of ['', ' {}', ' null', ' # a remark']) {
    const mended = keepModelPaths(list(empty), models, '/spec/openapi.yaml');
    expect(mended).toBe(list('\n    $ref: models/acme/film.yaml'));
  }
});

test('a path of no model with nothing below it is named, with the way out', () => {
  const text = 'paths:\n  /a:\n  /z:\n    $ref: platform/z.yaml\n';
  expect(() => keepModelPaths(text, new Map(), '/spec/openapi.yaml')).toThrow(
    /#\/paths\/~1a: the path \/a leads to no file: write \$ref/,
  );
});

test('a model that is gone leaves the list, and one with another id or file moves in it', () => {
  const film = lines('acme-film/image-to-video', 'acme/film');
  const { 'acme-film/image-to-video': _gone, ...others } = known;
  expect(keep(others)).toBe(ENTRY.replace(film, ''));
  expect(keep({ ...others, film: 'acme/film' })).toBe(
    ENTRY.replace(film, '').replace('  /openapi/v2/query', `${lines('film', 'acme/film')}  /openapi/v2/query`),
  );
  expect(keep({ ...known, 'acme-film/image-to-video': 'acme/clip' })).toBe(ENTRY.replace('acme/film', 'acme/clip'));
});

test('generate keeps the list, so that a new model is one new file', async () => {
  const root = copyFixture();
  const spec = (name: string) => path.join(root, 'spec', name);
  const read = () => readFileSync(spec('openapi.yaml'), 'utf8');
  (await generateProject(root)).write();
  const before = read();
  const added = spec('models/acme/second.yaml');
  writeFileSync(
    added,
    readFileSync(spec('models/acme/plain.yaml'), 'utf8')
      .replace('id: acme/plain', 'id: acme/second')
      .replace('operationId: acmePlain', 'operationId: acmeSecond'),
  );

  const check = await runGenerate(['--check', '--root', root]);
  expect(check).toMatchObject({ code: 1, stdout: '' });
  expect(check.stderr).toMatch(
    /^spec\/openapi\.yaml does not list the models that are in spec\/models\.\ngenerated\/ does/,
  );
  expect(check.stderr).toContain('  missing  generated/models/acme/second.gen.ts\n');
  expect(read(), '--check writes nothing').toBe(before);

  const run = await runGenerate(['--root', root]);
  expect(run.stdout).toMatch(/removed, list of models in spec\/openapi\.yaml brought up to date\n$/);
  expect(read()).toBe(
    before.replace('  /openapi/v2/upload', `${lines('acme/second', 'acme/second')}  /openapi/v2/upload`),
  );
  expect(await generateProject(root)).toMatchObject({ isListed: true });

  rmSync(added);
  const without = await generateProject(root);
  expect(without.isListed).toBe(false);
  without.write();
  expect(read()).toBe(before);
  expect(existsSync(path.join(root, 'generated/models/acme/second.gen.ts'))).toBe(false);
});

test('a file that moved is found under its id', async () => {
  const root = copyFixture();
  const spec = (name: string) => path.join(root, 'spec', name);
  renameSync(spec('models/acme/plain.yaml'), spec('models/acme/plain-text.yaml'));
  const files = await buildProject(root);
  expect(files.get('models/acme/plain-text.gen.ts')).toContain("{ id: 'acme/plain'");
  edit(spec('models/acme/plain-text.yaml'), 'id: acme/plain', 'id: acme/simple');
  expect((await buildProject(root)).get('catalog.gen.ts')).toContain("id: 'acme/simple'");
});
