import type { GraphNode, ValueSource } from '../../src/resources/comfy/graph-nodes.js';
import { SEED } from '../../src/resources/comfy/seed-nodes.js';
import { inputsOfNodes, type WorkflowInput } from '../../src/resources/comfy/workflow-inputs.js';
import { numberOf } from '../../src/json/values.js';
import { sorted } from '../spec/order.js';
import type { SpecSchema } from '../spec/types.js';
import { type GraphField, isDrawn, LONG_SAID, SEED_SAID, seedSchema } from './field.js';
import { byAge } from './age.js';
import { identifierOf } from './identifier.js';
import type { NodeClasses, NodeWidget } from './node-classes.js';
import { plain } from './plain.js';
import { isUsualTitle } from './usual-titles.js';

/** Order in which a person fills the inputs; what has no role comes last. */
const ORDER = ['prompt', 'negativePrompt', 'image', 'video', 'audio', 'size', 'seed', 'model'];

/** What the author of a node calls an input that is the whole point of it. */
const WHOLE_POINT = new Set(['prompt', 'negativePrompt', 'image', 'video', 'audio']);

/** Longest value that a comment repeats as the default. */
const LONGEST_DEFAULT = 200;

/** The inputs of a graph's nodes as fields, in the order in which a person fills them. */
export function workflowFields(nodes: readonly GraphNode[], classes?: NodeClasses): GraphField[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const counts = new Map<string, number>();
  const groups = new Map<string, [Owned, ...Owned[]]>();
  for (const input of inputsOfNodes(nodes)) {
    const { nodeId, fieldName, name } = input;
    const { within, sources } = byId.get(nodeId)!;
    const source = sources?.get(fieldName);
    counts.set(nodeId, (counts.get(nodeId) ?? 0) + 1);
    const key = source ? `source ${source.key}` : name;
    const group = groups.get(key);
    if (group) group.push({ input, within, source });
    else groups.set(key, [{ input, within, source }]);
  }
  const rank = ([{ input }]: readonly [Owned, ...Owned[]]) => (input.role ? ORDER.indexOf(input.role) : ORDER.length);
  const firsts = firstsOf([...groups.values()]);
  // The sort is stable, so within a group the graph decides.
  return sorted(groups.values(), (a, b) => rank(a) - rank(b)).map((group) =>
    fieldOf(group, classes, {
      isOnly: group[0].source !== undefined || counts.get(group[0].input.nodeId) === 1,
      isFirst: firsts.has(group),
    }),
  );
}

/** Those that no older node of their class has an input like. The class would not tell the others from it. */
function firstsOf<Group extends readonly [Owned, ...Owned[]]>(groups: readonly Group[]): ReadonlySet<Group> {
  const byKey = new Map<string, Group>();
  for (const group of byAge(groups, ([{ input }]) => input.name)) {
    const { nodeName, fieldName, role } = group[0].input;
    const key = JSON.stringify([nodeName, fieldName, role]);
    if (!byKey.has(key)) byKey.set(key, group);
  }
  return new Set(byKey.values());
}

/** What an input is among the others: the only one of its node, the oldest of its kind. */
interface Place {
  readonly isOnly: boolean;
  readonly isFirst: boolean;
}

/** An input with where it is: the subgraph, and what has its value in the editor. */
interface Owned {
  readonly input: WorkflowInput;
  readonly within: string | undefined;
  readonly source: ValueSource | undefined;
}

function fieldOf(
  [first, ...others]: readonly [Owned, ...Owned[]],
  classes: NodeClasses | undefined,
  place: Place,
): GraphField {
  const { input, within } = first;
  const { name, role, fieldName, nodeName = '', description = '' } = input;
  const widget = classes?.widget(nodeName, fieldName);
  const title = isUsualTitle(nodeName, description) ? '' : plain(description);
  const called = title === '' ? nodeName : `"${title}", ${nodeName}`;
  const isSeed = role === 'seed' && input.fieldType === 'INT' && isDrawn(widget?.schema ?? {});
  const names = [name, ...others.map((other) => other.input.name)].map((one) => `\`${plain(one)}\``).join(', ');
  const where = within === undefined ? '' : ` in "${plain(within)}"`;
  const said = [`${names} (${plain(called)})${where}.`];
  if (widget && widget.tooltip !== '') said.push(`Tooltip: "${widget.tooltip}".`);
  if (isSeed) said.push(SEED_SAID);
  const { schema, missing } = typed(input, widget, said);
  return {
    nodes: [name, ...others.map((other) => other.input.name)],
    candidates: candidatesOf(input, title, within, place),
    schema: isSeed ? seedSchema() : schema,
    said,
    isSeed,
    missing,
  };
}

function candidatesOf(
  { fieldName, nodeId, nodeName = '', role }: WorkflowInput,
  title: string,
  within: string | undefined,
  { isOnly, isFirst }: Place,
) {
  const isTitled = isOnly || (role !== undefined && WHOLE_POINT.has(role));
  const isHeld = role === 'seed' && !SEED.test(fieldName);
  const field = isHeld ? 'seed' : (identifierOf(fieldName.replace(/^(ckpt|unet)_name$/, 'model')) ?? 'input');
  const isText = role === 'prompt' || role === 'negativePrompt';
  const usual = isText && /^(text|value|string|prompt)$/i.test(fieldName) ? role : field;
  const raised = usual.charAt(0).toUpperCase() + usual.slice(1);
  const owner = identifierOf(title) ?? (isFirst ? identifierOf(nodeName) : undefined);
  const around = within === undefined ? undefined : identifierOf(within);
  return [
    isTitled ? identifierOf(title) : undefined,
    usual,
    around === undefined ? undefined : around + raised,
    owner === undefined ? undefined : owner + raised,
    `${usual}_${nodeId.replaceAll(/\W/g, '_')}`,
  ];
}

/** The type of an input: what ComfyUI says of it, and otherwise what its present value tells. */
function typed(input: WorkflowInput, widget: NodeWidget | undefined, said: string[]): Typed {
  const { fieldType, fieldValue: value, role } = input;
  const { type, enum: values, 'x-media': media } = widget?.schema ?? {};
  if (media || role === 'image' || role === 'video' || role === 'audio') {
    const kind = media?.kind ?? (role as 'image');
    return { schema: { type: 'string', 'x-media': { kind }, ...presetOf(value, said) } };
  }
  if (values) {
    const present = values.find((one) => String(one) === value);
    if (present !== undefined || value === undefined) return { schema: { enum: values, default: present } };
    said.push(`Its saved value "${plain(value)}" is not among them.`);
    return { schema: { enum: values }, missing: value };
  }
  if (role === 'model') said.push('File name of a model; the graph does not tell which there are.');
  const isOfKind =
    (type === 'integer' && fieldType === 'INT') || (type === 'number' && /^(INT|FLOAT)$/.test(fieldType ?? ''));
  const number = isOfKind ? numberOf(value) : undefined;
  if (widget && number !== undefined && Math.abs(number) <= Number.MAX_SAFE_INTEGER)
    return { schema: { ...widget.schema, default: number } };
  return { schema: schemaOf(input, said) };
}

interface Typed {
  readonly schema: SpecSchema;
  readonly missing?: string;
}

/** The type that the present value tells. */
function schemaOf({ fieldType, fieldValue, role }: WorkflowInput, said: string[]): SpecSchema {
  switch (fieldType) {
    case 'BOOLEAN':
      return { type: 'boolean', default: fieldValue === 'true' };
    case 'INT':
    case 'FLOAT': {
      // JSON does not tell 8 from 8.0, so a whole number may stand where any is taken.
      const value = numberOf(fieldValue);
      if (!Number.isInteger(value) || Number.isSafeInteger(value)) return { type: 'number', default: value };
      if (role !== 'seed') said.push(LONG_SAID);
      return { type: ['number', 'string'] };
    }
    case 'STRING':
      return { type: 'string', ...presetOf(fieldValue, said) };
    default:
      said.push('It has no value now, so the graph does not tell its type.');
      return { type: ['string', 'number', 'boolean'] };
  }
}

function presetOf(value: string | undefined, said: string[]): SpecSchema {
  if (value === undefined || value === '') return {};
  if (value.length <= LONGEST_DEFAULT) return { default: value };
  said.push(`The saved text has ${value.length} characters and begins "${plain(value.slice(0, 100))}".`);
  return {};
}
