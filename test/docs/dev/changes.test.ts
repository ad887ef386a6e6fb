import { expect, it } from 'vitest';
import { effectOf, WATCHED } from '../../../docs/site/dev/changes.js';

it.each([
  ['docs/guides/start.md', 'change', 'page'],
  ['docs/zh/guides/start.md', 'change', 'page'],
  ['docs/guides/new.md', 'add', 'site'],
  ['docs/guides/old.md', 'unlink', 'site'],
  ['docs/site/theme/frame/PageFoot.vue', 'change', 'page'],
  ['docs/site/theme/words/en.ts', 'change', 'page'],
  ['spec/models/kling/kling-elements.yaml', 'change', 'site'],
  ['codegen/words/price.ts', 'change', 'site'],
  ['docs/site/build/pages/model-page.ts', 'change', 'site'],
  ['docs/site/render/markdown.ts', 'change', 'site'],
  ['CHANGELOG.md', 'change', 'site'],
  ['src/client/core.ts', 'change', 'reference'],
  ['docs/site/serve/cli.ts', 'change', undefined],
  ['docs/site/dist/index.html', 'add', undefined],
  ['test/docs/build/pages.test.ts', 'change', undefined],
  ['specification.md', 'change', undefined],
] as const)('after %s (%s) it reads again what is needed: %s', (file, kind, effect) => {
  expect(effectOf(file, kind)).toBe(effect);
});

it('watches everything that has an effect', () => {
  expect(WATCHED.every((folder) => effectOf(`${folder}/new.md`, 'add') !== undefined)).toBe(true);
});
