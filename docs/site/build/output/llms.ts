import { priceInWords } from '../../../../codegen/words/price.js';
import type { Files } from '../../../../codegen/emit/emit.js';
import { SUMMARIES_FILE } from '../../shared/model-data.js';
import { GUIDES } from '../navigation.js';
import { CATALOG_DATA_PAGE } from '../pages/catalog-data-page.js';
import type { Site, SiteModel } from '../read/site.js';
import { firstSentence } from './describe.js';
import { fromFolder, type MarkdownPage } from './markdown-pages.js';

const FOLDER = 'llms';
const INTRO = `# runninghub

> The TypeScript client for RunningHub: image, video, audio, 3D and text generation, ComfyUI workflows and AI apps.
> Every model has a typed helper; a simulator lets programs run without a key.`;

/** `llms.txt`; `llms/guides.txt` and `llms/endpoints.txt`; and a file for each family: `llms/kling.txt`. */
export function llmsFiles(site: Site, pages: readonly MarkdownPage[]): Files {
  const byPath = new Map(pages.map((page) => [`/${page.page}`, page]));
  const together = (paths: readonly string[]) =>
    [INTRO, ...paths.flatMap((name) => byPath.get(name) ?? []).map((page) => fromFolder(page, FOLDER).trim())].join(
      '\n\n---\n\n',
    );
  const parts: [string, readonly string[]][] = [
    ['guides', GUIDES.map(({ page }) => `/${page}`)],
    ['endpoints', [...site.endpoints.map(({ page }) => page), '/errors.md']],
    ...[...site.families].map(([family, models]): [string, string[]] => [family, models.map(({ page }) => page)]),
  ];
  const files = parts.map(([name, paths]): [string, string] => [fileOf(name), `${together(paths)}\n`]);
  return new Map([['llms.txt', index(site)], ...files]);
}

const fileOf = (name: string) => `${FOLDER}/${name}.txt`;
const together = (name: string) => `All of them in one file: [${fileOf(name)}](${fileOf(name)})`;

function index({ families, endpoints }: Site): string {
  const sections = [
    INTRO,
    `Every model as data, with id, helper, task, state and price: [${SUMMARIES_FILE.slice(1)}](${SUMMARIES_FILE.slice(1)}), ` +
      `[described here](${CATALOG_DATA_PAGE.slice(1)}). The whole API as OpenAPI 3.1: [openapi.json](openapi.json).`,
    listOf(
      'Guides',
      together('guides'),
      GUIDES.map(({ text, page }) => item(text, `/${page}`)),
    ),
    listOf('Reference', '', [
      item('Errors', '/errors.md'),
      item('Changelog', '/changelog.md'),
      item('Entry points', '/reference/index.md'),
      item('Helpers', '/reference/models.md'),
    ]),
    listOf(
      'Endpoints',
      together('endpoints'),
      endpoints.map(({ summary, page, method, route }) => `${item(summary, page)}: ${method} ${route}`),
    ),
    ...[...families].map(([family, models]) => listOf(`${family} models`, together(family), models.map(modelLine))),
  ];
  return `${sections.join('\n\n')}\n`;
}

const item = (text: string, page: string) => `- [${text}](${page.slice(1)})`;

function listOf(heading: string, text: string, items: readonly string[]): string {
  return [`## ${heading}`, text, items.join('\n')].filter(Boolean).join('\n\n');
}

function modelLine({ summary, page, id, description, about }: SiteModel): string {
  const { task, lifecycle, price } = about;
  const cost = price ? priceInWords(price) : 'no published price';
  return `${item(summary, page)}: ${firstSentence(description)} ${[id, task, lifecycle.status, cost].join('; ')}`;
}
