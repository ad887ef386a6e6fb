import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { GUIDES } from '../../../docs/site/build/navigation.js';
import { llmsFiles } from '../../../docs/site/build/output/llms.js';
import { pages } from '../../../docs/site/build/pages/pages.js';
import { loadSite } from '../../../docs/site/build/read/site.js';

const root = path.resolve(import.meta.dirname, '../../..');
const site = await loadSite(path.join(root, 'spec/openapi.yaml'));
const markdown = [
  ...[...pages(site)].map(([page, text]) => ({ page, title: '', text })),
  ...GUIDES.map(({ text, page }) => ({
    page,
    title: text,
    text: `# ${text}\n\n[Errors](../errors.md)\n`,
  })),
];
const files = llmsFiles(site, markdown);
const index = files.get('llms.txt')!;
const sectionOf = (heading: string) => index.split(`\n## ${heading}\n\n`)[1]!.split('\n## ')[0]!;

it('lists the guides in the order of the sidebar, which has all of them', () => {
  expect(GUIDES.map(({ page }) => path.basename(page)).sort()).toEqual(
    readdirSync(path.join(root, 'docs/guides')).sort(),
  );
  const links = [...sectionOf('Guides').matchAll(/^- \[.*\]\((.*)\)$/gm)].map((match) => match[1]);
  expect(links).toEqual(GUIDES.map(({ page }) => page));
});

it('says of each model what it is, what it costs and in which state it is', () => {
  const lines = index.split('\n').filter((line) => line.includes('](models/'));
  expect(lines).toHaveLength(site.models.length);
  expect(sectionOf('kling models')).toContain(
    '- [Kling 2.6 Pro, motion control](models/kling/kling-v2.6-pro-motion-control.md): Lets the person in a picture ' +
      'perform the movements of a reference video. kling-v2.6-pro/motion-control; motion-control; active; 0.56 CNY per second',
  );
});

it('leads to one file for each family, which holds its models and keeps their links', () => {
  const families = [...site.families.keys()];
  for (const family of families) expect(sectionOf(`${family} models`)).toContain(`(llms/${family}.txt)`);
  expect([...files.keys()].sort()).toEqual(
    ['llms.txt', ...['guides', 'endpoints', ...families].map((name) => `llms/${name}.txt`)].sort(),
  );
  const kling = files.get('llms/kling.txt')!;
  expect(kling.match(/^# Kling/gm)).toHaveLength(site.families.get('kling')!.length);
  expect(files.get('llms/guides.txt')).toContain('[Errors](../errors.md)');
});

it('says where the catalog is as data, and how that looks', () => {
  expect(index).toContain('[data/models.json](data/models.json), [described here](reference/catalog-data.md)');
  const page = pages(site).get('reference/catalog-data.md')!;
  for (const name of ['ModelSummary', 'TypicalPrice', 'ModelDetails'])
    expect(page).toMatch(new RegExp(`\`\`\`ts\n(?:(?!\`\`\`)[^])*export interface ${name} [^]*?\n}`));
  expect(page).toContain('/** The price on one line. */');
});
