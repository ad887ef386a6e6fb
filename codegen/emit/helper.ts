import type { DefaultValue, MediaRule, OutputKind } from '../../src/contract/model.js';
import type { Sites } from '../../src/contract/site.js';
import { sorted } from '../spec/order.js';
import type { SpecSchema } from '../spec/types.js';
import { helperDoc } from './helper-doc.js';
import { fieldsOf } from './input-type.js';
import { between, quote } from './literal.js';

/** What a helper is written from, whether it stands for a model, a workflow or an app. */
export interface HelperIR {
  /** Path of the endpoint after `/openapi/v2/`. */
  readonly id: string;
  /** Name of the helper. */
  readonly helper: string;
  readonly inputName: string;
  readonly summary: string;
  /** Paragraphs; empty when there is nothing to add. */
  readonly description: string;
  /** What it makes; undefined when that is not known. */
  readonly output: OutputKind | undefined;
  /** References are resolved. */
  readonly input: SpecSchema;
  readonly media: Readonly<Record<string, MediaRule>>;
  /** Defaults of fields that the endpoint requires: what the client sends when the input leaves them out. */
  readonly defaults: Readonly<Record<string, DefaultValue>>;
  readonly sites?: Sites | undefined;
  /** Of a workflow or an app: the input of a node that each field stands for, or the inputs that have its value. */
  readonly nodes?: Readonly<Record<string, string | readonly string[]>>;
  /** Fields whose seed is drawn when it is left out. */
  readonly seeds?: readonly string[];
  /** An input that works. */
  readonly example: Readonly<Record<string, unknown>>;
  /** Items of a list in the doc comment, such as the price. */
  readonly facts: readonly string[];
  /** Paragraphs that follow them. */
  readonly notes: readonly string[];
  /** Why it should not be chosen any more. */
  readonly deprecation?: string | undefined;
  /** What it is known from. */
  readonly sources: readonly string[];
}

/**
 * The file of a helper.
 *
 * @param contract Module that the types come from.
 */
export function emitHelper(ir: HelperIR, header: string, contract: string): string {
  const { helper, inputName, id, output, media, defaults, sites, nodes, seeds, input } = ir;
  const hasMedia = Object.keys(media).length > 0;
  const fields = fieldsOf(input, 2, defaults).map(
    ({ doc, key, required, type }) => `${doc}  ${key}${required ? '' : '?'}:${type};\n`,
  );
  if (input.additionalProperties !== false) fields.push('  [field: string]: unknown;\n');
  const value = {
    id,
    output,
    media: unlessEmpty(media),
    nodes,
    seeds: seeds && unlessEmpty(seeds),
    defaults: unlessEmpty(defaults),
    sites,
  };
  const model = id.startsWith('run/workflow/') ? 'WorkflowModel' : id.startsWith('run/ai-app/') ? 'AppModel' : 'Model';
  // An interface without a field would take any object.
  const shape =
    fields.length > 0
      ? `export interface ${inputName} {\n${fields.join('')}}\n`
      : `export type ${inputName} = Readonly<Record<string, never>>;\n`;
  const type = output ? `${inputName}, ${quote(output)}` : inputName;
  return [
    `${header}\nimport type { ${sorted([...(hasMedia ? ['MediaInput'] : []), model]).join(', ')} } from ${quote(contract)};\n`,
    `/** Input of {@link ${helper}}. */\n${shape}`,
    `${helperDoc(ir)}${between(`export const ${helper}: ${model}<${type}> = `, value, ';')}\n`,
  ].join('\n');
}

/** The record or the list, if there is something in it. */
export function unlessEmpty<T extends object>(things: T): T | undefined {
  return Object.keys(things).length > 0 ? things : undefined;
}
