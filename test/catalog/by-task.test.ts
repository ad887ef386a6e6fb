import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import * as helpers from '../../generated/models/index.gen.js';
import { catalog } from '../../src/catalog/index.js';
import type { Model } from '../../src/contract/model.js';
import { platformAlias } from '../../platform.config.js';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'generated/models/by-task');
const tasks = [...new Set(catalog.map(({ task }) => task))].sort();

it('has one entry for each task', () => {
  expect(readdirSync(folder).sort()).toEqual(tasks);
});

it.each(tasks)('%s has the helpers of the task and no others', async (task) => {
  const found = (await import(path.join(folder, task, 'index.gen.js'))) as Record<string, Model>;
  const own = catalog.filter((entry) => entry.task === task).map(({ helper }) => helper);
  expect(Object.keys(found).sort()).toEqual(own.sort());
  // The same objects, not copies of them.
  for (const [name, helper] of Object.entries(found)) expect(helper).toBe((helpers as unknown as typeof found)[name]);
});

it('has every helper in exactly one task', async () => {
  const each = await Promise.all(
    tasks.map(async (task) => Object.keys((await import(path.join(folder, task, 'index.gen.js'))) as object)),
  );
  expect(each.flat().sort()).toEqual(Object.keys(helpers).sort());
});

it('is bundled with the one model that is used', async () => {
  const [used, ...others] = catalog.filter(({ task }) => task === 'text-to-speech');
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${used!.helper} } from 'runninghub/models/by-task/text-to-speech';`,
      resolveDir: root,
    },
    alias: {
      ...platformAlias('node'),
      'runninghub/models/by-task/text-to-speech': path.join(folder, 'text-to-speech/index.gen.ts'),
    },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const text = outputFiles.map((file) => file.text).join('');
  expect(text).toContain(`"${used!.id}"`);
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter(({ id }) => text.includes(`"${id}"`))).toEqual([]);
});
