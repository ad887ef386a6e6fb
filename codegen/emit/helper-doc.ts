import { MARGIN, jsdoc, type DocBlock } from './jsdoc.js';
import { between, quote } from './literal.js';
import type { HelperIR } from './helper.js';
import type { ModelIR } from '../spec/model.js';
import { channelInWords } from '../words/channel.js';
import { priceInWords } from '../words/price.js';

/** The doc comment of a helper: what a reader needs in order to choose it and call it. */
export function helperDoc(ir: HelperIR): string {
  const blocks: DocBlock[] = [ir.summary];
  if (ir.description !== '') blocks.push(ir.description);
  if (ir.facts.length > 0) blocks.push({ verbatim: ir.facts });
  blocks.push(...ir.notes);
  if (ir.deprecation !== undefined) blocks.push(`@deprecated ${ir.deprecation}`);
  const call = between(
    `const { ${ir.output ? 'output' : 'outputs'} } = await rh.run(${ir.helper}, `,
    ir.example,
    ');',
    0,
    MARGIN,
  );
  blocks.push({ verbatim: ['@example', '```ts', ...call.split('\n'), '```'] });
  for (const source of ir.sources) blocks.push(`@see ${source}`);
  return jsdoc(blocks);
}

/** A model in the form that a helper is written from. */
export function helperOf(model: ModelIR): HelperIR {
  const { about, id } = model;
  const facts = [`- Documented as \`${about.name}\``, `- Id: \`${id}\``];
  if (about.channel !== 'standard') facts.push(`- Channel: ${channelInWords(about.channel)}`);
  if (about.price) facts.push(`- Price: ${priceInWords(about.price)}`);
  return {
    ...model,
    output: about.output,
    sites: about.sites,
    facts,
    notes: about.price?.note === undefined ? [] : [`On the price: ${about.price.note}`],
    deprecation: deprecationOf(model),
    sources: about.sources.map(({ name, date }) => `${name}${date === undefined ? '' : `, ${date}`}`),
  };
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
