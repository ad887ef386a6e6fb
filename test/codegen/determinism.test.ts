import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { buildProject, copyFixture, edit, fixtureRoot, readFolder } from './fixture.js';

const expected = Object.fromEntries(await buildProject(fixtureRoot));

test('the order of the paths and of the folder leaves no trace', async () => {
  const root = copyFixture();
  const entry = path.join(root, 'spec/openapi.yaml');
  const document = parse(readFileSync(entry, 'utf8')) as { paths: object };
  const paths = Object.fromEntries(Object.entries(document.paths).reverse());
  writeFileSync(entry, stringify({ ...document, paths }));
  // Written anew in another order, the files of a folder are listed in another order on most file systems.
  const models = readFolder(path.join(root, 'spec/models'));
  renameSync(path.join(root, 'spec/models'), path.join(root, 'spec/old'));
  for (const [name, content] of Object.entries(models).reverse()) {
    const file = path.join(root, 'spec/models', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  expect(Object.fromEntries(await buildProject(root))).toEqual(expected);
});

test('a project reached through a link gives the same files', async () => {
  const root = copyFixture();
  const link = `${copyFixture()}/link`;
  symlinkSync(root, link);
  expect(Object.fromEntries(await buildProject(link))).toEqual(expected);
});

test('a changed model changes its own module and the aggregates that hold it', async () => {
  const root = copyFixture();
  edit(path.join(root, 'spec/models/acme/plain.yaml'), 'maxLength: 2000', 'maxLength: 3000');
  edit(path.join(root, 'spec/models/acme/plain.yaml'), 'Acme, plain values', 'Acme, simple values');
  const files = await buildProject(root);
  const changed = [...files.keys()].filter((name) => files.get(name) !== expected[name]);
  expect(changed).toEqual([
    'models/acme/plain.gen.ts',
    'models.gen.ts',
    'catalog.gen.ts',
    'schemas.gen.ts',
    'openapi.json',
    'paths.gen.ts',
  ]);
});
