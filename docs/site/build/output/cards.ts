import path from 'node:path';
import { cardPng } from '../../art/card.js';
import { inEnglish } from '../../shared/language.js';
import { typicalInWords } from '../../theme/words/price.js';
import { CACHE } from '../locations.js';
import type { Site, SiteModel } from '../read/site.js';
import { typicalPrice } from '../read/typical-price.js';
import { familyWords, taskWords } from '../read/words.js';
import { withFields } from '../../../../codegen/words/price.js';

/** `models/kling/kling-elements.md` → `cards/kling/kling-elements.png`; undefined for a page that is of no model. */
export function cardOf(page: string): string | undefined {
  const name = /^models\/(.+\/(?!index\.md).+)\.md$/.exec(inEnglish(page))?.[1];
  return name === undefined ? undefined : `cards/${name}.png`;
}

/** The pictures that stand for the pages of models where somebody links to them, by their paths on the site. */
export function* cardFiles(site: Site): Generator<[name: string, content: Uint8Array]> {
  for (const model of site.models) {
    const name = cardOf(model.page.slice(1));
    if (name !== undefined) yield [name, drawn(site, model)];
  }
}

function drawn(site: Site, { summary, about, input }: SiteModel): Uint8Array {
  const { family, task, price } = about;
  const typical = price && typicalPrice(withFields(price, input));
  return cardPng(
    {
      title: summary,
      family,
      familyName: familyWords(site, family, 'en').name,
      task,
      taskName: taskWords(site, task, 'en').name,
      price: typical && typicalInWords(typical, 'en'),
    },
    path.join(CACHE, 'cards'),
  );
}
