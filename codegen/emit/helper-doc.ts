import { MARGIN, jsdoc, type DocBlock } from './jsdoc.js';
import { between, quote } from './literal.js';
import type { ModelIR } from '../spec/model.js';
import { channelInWords } from '../words/channel.js';
import { priceInWords } from '../words/price.js';

/** The doc comment of a helper: what a reader needs in order to choose the model and call it. */
export function helperDoc(model: ModelIR): string {
  const { about, helper, id } = model;
  const blocks: DocBlock[] = [model.summary];
  if (model.description !== '') blocks.push(model.description);
  const facts = [`- Documented as \`${about.name}\``, `- Id: \`${id}\``];
  if (about.channel !== 'standard') facts.push(`- Channel: ${channelInWords(about.channel)}`);
  if (about.price) facts.push(`- Price: ${priceInWords(about.price)}`);
  blocks.push({ verbatim: facts });
  if (about.price?.note !== undefined) blocks.push(`On the price: ${about.price.note}`);
  const deprecation = deprecationOf(model);
  if (deprecation !== undefined) blocks.push(`@deprecated ${deprecation}`);
  const call = between(`const { output } = await rh.run(${helper}, `, model.example, ');', 0, MARGIN);
  blocks.push({ verbatim: ['@example', '```ts', ...call.split('\n'), '```'] });
  for (const { name, date } of about.sources) blocks.push(`@see ${name}${date === undefined ? '' : `, ${date}`}`);
  return jsdoc(blocks);
}

/**
 * Why a model should not be chosen any more, or undefined. Names other models by id, so helpers may be renamed freely.
 */
export function deprecationOf({ about: { lifecycle } }: ModelIR): string | undefined {
  if (lifecycle.status === 'active') return undefined;
  const instead = (lifecycle.replacedBy ?? []).map(quote).join(' or ');
  const { note } = lifecycle;
  const verb = lifecycle.status === 'withdrawn' ? 'Withdrawn' : 'Deprecated';
  const state =
    note === undefined
      ? `${verb} by the vendor (seen ${lifecycle.date}).`
      : `${verb} (seen ${lifecycle.date}): ${note}.`;
  return instead === '' ? state : `${state} Use ${instead} instead.`;
}
