import path from 'node:path';
import { expect, it } from 'vitest';
import { loadSite } from '../../../docs/site/build/read/site.js';

const { models } = await loadSite(path.resolve(import.meta.dirname, '../../../spec/openapi.yaml'));

// Prices, sizes and limits can be compared; of how good a result looks, or how soon it comes, no source says anything.
const JUDGMENT = [
  /\b(better|best|livelier|crisper|richer|steadier|sharper|cleaner|truer|stronger|strongest|quicker|quickest|faster)\b/i,
  /\b(most|more) (detailed|careful|exact|natural|realistic|reliable)\b/i,
  /\b(strong|good) (at|hands|physics)\b|\bfollow\w* [\w ]*prompts? better\b|\bnearly as fast\b|\bfails? more often\b/i,
];

it.each(models.map(({ id, description }) => [id, description]))('%s is not praised', (_, description) => {
  for (const word of JUDGMENT) expect(description).not.toMatch(word);
});
