import { expect, test } from 'vitest';
import { buildProject, fixtureRoot } from './fixture.js';

const files = await buildProject(fixtureRoot);

// The golden files lie in a folder named `generated`, so formatters leave them alone, at the depth of real ones, so the
// type check of the project covers them.
test.each(['acme/plain', 'acme/media', 'acme/structured', 'zeta/awkward'])('the module of %s', async (model) => {
  const name = model.slice(model.indexOf('/') + 1);
  await expect(files.get(`models/${model}.gen.ts`)).toMatchFileSnapshot(`generated/${name}.gen.ts`);
});

test.each([
  'catalog.gen.ts',
  'prices.gen.ts',
  'schemas.gen.ts',
  'errors.gen.ts',
  'conventions.gen.ts',
  'error-classes.gen.ts',
  'models.gen.ts',
])('the aggregate %s', async (name) => {
  await expect(files.get(name)).toMatchFileSnapshot(`generated/aggregates/${name}.txt`);
});

const exportsOf = (name: string) => files.get(name)?.split('\n').slice(1);

test('the indexes export every module, in order', () => {
  expect(exportsOf('models/acme/index.gen.ts')).toEqual([
    "export * from './media.gen.js';",
    "export * from './plain.gen.js';",
    "export * from './structured.gen.js';",
    '',
  ]);
  expect(exportsOf('models/index.gen.ts')).toEqual([
    "export * from './acme/index.gen.js';",
    "export * from './zeta/index.gen.js';",
    '',
  ]);
});

test('the index of a task exports the modules of its models', () => {
  const indexes = [...files.keys()].filter((name) => name.startsWith('models/by-task/')).sort();
  expect(indexes).toEqual(
    ['image-to-video', 'text-to-image', 'text-to-speech', 'text-to-text'].map(
      (task) => `models/by-task/${task}/index.gen.ts`,
    ),
  );
  expect(exportsOf('models/by-task/text-to-speech/index.gen.ts')).toEqual([
    "export * from '../../zeta/awkward.gen.js';",
    '',
  ]);
});

test('defaults stay optional in the paths, and binary bodies are blobs', () => {
  const paths = files.get('paths.gen.ts');
  expect(paths).toMatch(/\n +style\?: "photo" \| "sketch";/);
  expect(paths).toMatch(/\n +file\?: Blob;/);
});

test('every TypeScript file begins by naming its spec file and the command', () => {
  for (const [name, content] of files) {
    if (!name.endsWith('.ts')) continue;
    expect(content).toMatch(
      /^\/\/ Generated from spec\/(openapi|models\/\w+\/\w+)\.yaml( and spec\/conventions\/\w+\.mjs)?\. Do not edit: change the spec and run `npm run generate`\.\n/,
    );
  }
  expect(files.get('models/zeta/awkward.gen.ts')).toMatch(/^\/\/ Generated from spec\/models\/zeta\/awkward\.yaml\./);
});

test('the statistics count models, operations and fields', () => {
  expect(JSON.parse(files.get('stats.json') ?? '')).toEqual({
    models: 4,
    families: 2,
    operations: 5,
    parameters: 9 + 3 + 9 + 2,
    mediaFields: 3,
    priced: 3,
    errorCodes: 5,
    byOutput: { audio: 1, image: 1, text: 1, video: 1 },
    byLifecycle: { active: 2, deprecated: 1, withdrawn: 1 },
  });
});
