import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { DIST } from '../locations.js';
import type { Site } from '../read/site.js';
import { fromRoot, type MarkdownPage } from './markdown-pages.js';

const INTRO = `# runninghub

> The TypeScript client for RunningHub: image, video, audio, 3D and text generation, ComfyUI workflows and AI apps.
> Every model has a typed helper; a simulator lets programs run without a key.`;

/** Writes `llms.txt`, an index of the Markdown pages, and `llms-full.txt`, which holds all but the reference. */
export function writeLlms(site: Site, pages: readonly MarkdownPage[]): void {
  writeFileSync(path.join(DIST, 'llms.txt'), index(site, pages));
  const shown = pages.filter(
    ({ page }) => !/^(reference|tasks)\/|^(index|changelog|architecture)\.md$|\/index\.md$/.test(page),
  );
  const order = [...shown.filter(isGuide), ...shown.filter((page) => !isGuide(page))];
  writeFileSync(
    path.join(DIST, 'llms-full.txt'),
    [INTRO, ...order.map((page) => fromRoot(page).trim())].join('\n\n---\n\n'),
  );
}

const isGuide = ({ page }: MarkdownPage) => page.startsWith('guides/');

function index({ families, endpoints }: Site, pages: readonly MarkdownPage[]): string {
  const of = (prefix: string) =>
    pages.filter(({ page }) => page.startsWith(prefix)).map(({ title, page }) => `- [${title}](${page})`);
  const reference = of('reference/').filter((line) => line.endsWith('index.md)') || line.endsWith('models.md)'));
  return `${[
    INTRO,
    ['## Guides', '', ...of('guides/')].join('\n'),
    ['## Reference', '', '- [Errors](errors.md)', '- [Changelog](changelog.md)', ...reference].join('\n'),
    [
      '## Endpoints',
      '',
      ...endpoints.map(({ summary, page, method, route }) => `- [${summary}](${page.slice(1)}): ${method} ${route}`),
    ].join('\n'),
    ...[...families].map(([family, models]) =>
      [
        `## ${family} models`,
        '',
        ...models.map(
          ({ summary, page, id, about }) =>
            `- [${summary}](${page.slice(1)}): ${id}, ${about.task}, ${about.lifecycle.status}`,
        ),
      ].join('\n'),
    ),
  ].join('\n\n')}\n`;
}
