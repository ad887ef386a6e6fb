import path from 'node:path';
import { code } from '../../../../codegen/words/code.js';
import { sampleName, sampleOf } from '../read/sample.js';
import { SAMPLE_OUTPUTS } from '../locations.js';
import type { SiteModel } from '../read/site.js';
import { block, link, section } from './markdown.js';

/** Where the site keeps what models have made, from its root. */
export const OUTPUTS = 'outputs';

/**
 * What a model made of its example on the platform; empty when nobody has taken a sample of it.
 *
 * @param folder Where samples are kept.
 */
export function sampleSection(model: SiteModel, folder = SAMPLE_OUTPUTS): string {
  const sample = sampleOf(model, folder);
  if (sample === undefined) return '';
  const { file, date, cost, input } = sample;
  const address = `/${OUTPUTS}/${path.posix.dirname(sampleName(model).split(path.sep).join('/'))}/${file}`;
  const paid = cost === undefined ? '' : ` for ${cost}`;
  return section(
    'A sample',
    model.about.output === 'image' ? `![What ${model.summary} made](${address})` : '',
    `${link(code(file), address)}, made on the platform on ${date}${paid}, from this input:`,
    block('json', JSON.stringify(input, null, 2)),
  );
}
