import type { MediaRule } from '../../src/contract/model.js';
import { type GraphNode, nodesOf } from '../../src/resources/comfy/graph-nodes.js';
import { outputKindOf, type Saving, savingIn } from '../../src/resources/comfy/saved-kind.js';
import { mediaRule } from '../../src/media/media-rules.js';
import { inputNameOf } from '../spec/names.js';
import type { SpecSchema } from '../spec/types.js';
import { UserError } from '../spec/user-error.js';
import { exampleValue } from '../emit/example.js';
import type { HelperIR } from '../emit/helper.js';
import { byAge } from './age.js';
import { appFields } from './app-fields.js';
import type { GraphField } from './field.js';
import { Names } from './identifier.js';
import type { NodeClasses } from './node-classes.js';
import { plain } from './plain.js';
import { appIn, graphIn } from './unwrap.js';
import { workflowFields } from './workflow-fields.js';

/** What a workflow or an app is called and known by. */
export interface GraphSource {
  readonly kind: 'workflow' | 'app';
  /** Name of the helper. */
  readonly helper: string;
  readonly id: string;
  /** What the platform, or a file, says about it. */
  readonly saved: unknown;
  /** Names that the user chose, by input: `{ '6.text': 'prompt' }`. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** What ComfyUI says about its nodes. */
  readonly classes?: NodeClasses | undefined;
}

/** A helper of a workflow or an app. */
export interface GraphHelperIR extends HelperIR {
  /** Values that are saved, and not among those that their fields take, by field. */
  readonly missing: Readonly<Record<string, string>>;
  /** Nodes with values that have no names, and so are no fields, in a sentence; undefined without any. */
  readonly unnamed: string | undefined;
}

/** Most fields in an example: it shows how a call looks, not all that there is. */
const MOST_SHOWN = 3;

/**
 * A workflow or an app in the form that helpers are written from.
 *
 * @throws UserError when what was saved is neither.
 */
export function graphHelper(source: GraphSource): GraphHelperIR {
  const { kind, helper, id, saved, names = {}, classes } = source;
  const app = kind === 'app' ? appIn(saved) : undefined;
  const nodes = app ? undefined : nodesOf(graphIn(saved), classes?.widgetsOf);
  assertNumbers(nodes ?? []);
  const fields = named(app ? appFields(app.inputs) : workflowFields(nodes!, classes), names);
  const properties = Object.fromEntries(fields.map(([name, field]) => [name, propertyOf(field)]));
  const input: SpecSchema = { type: 'object', properties, additionalProperties: false };
  const media = Object.fromEntries(
    fields.flatMap(([name, { schema }]): [string, MediaRule][] =>
      schema['x-media'] ? [[name, mediaRule(schema['x-media'])]] : [],
    ),
  );
  const saving = savingIn(nodes ?? []);
  const output = outputKindOf(saving);
  const unnamed = unnamedIn(nodes ?? []);
  const title = plain(app?.name);
  return {
    id: `run/${kind === 'app' ? 'ai-app' : 'workflow'}/${id}`,
    helper,
    inputName: inputNameOf(helper),
    summary: kind === 'app' ? (title === '' ? 'An AI app.' : `The AI app "${title}".`) : 'A workflow.',
    description: 'What is left out keeps the value that it was saved with.',
    output,
    input,
    media,
    defaults: {},
    nodes: Object.fromEntries(fields.map(([name, { nodes }]) => [name, nodes.length > 1 ? nodes : nodes[0]])),
    seeds: fields.filter(([, { isSeed }]) => isSeed).map(([name]) => name),
    example: exampleOf(properties),
    facts: [
      `- Id: \`${id}\``,
      ...(nodes ? [`- Nodes: ${nodes.length}`] : []),
      ...(saving.length > 0 ? [`- Saves: ${savedBy(saving)}`] : []),
    ],
    notes: [...(unnamed === undefined ? [] : [unnamed]), ...notesOn(kind, saving, classes !== undefined)],
    sources: [],
    missing: Object.fromEntries(
      fields.flatMap(([name, { missing }]) => (missing === undefined ? [] : [[name, missing]])),
    ),
    unnamed,
  };
}

/** @throws UserError for a number that JavaScript reads as infinite: no field could keep it. */
function assertNumbers(nodes: readonly GraphNode[]): void {
  for (const { id, type, inputs } of nodes) {
    const [name] = Object.entries(inputs).find(([, value]) => value === Infinity || value === -Infinity) ?? [];
    if (name !== undefined)
      throw new UserError(
        `node ${plain(id)} (${plain(type)}): ${plain(name)} is a number beyond all that a run can send`,
      );
  }
}

function named(fields: readonly GraphField[], chosen: Readonly<Record<string, string>>): [string, GraphField][] {
  const names = new Names();
  const own = ({ nodes }: GraphField) => nodes.flatMap((node) => (Object.hasOwn(chosen, node) ? chosen[node]! : []))[0];
  // What the user chose comes first, so that nothing else takes it.
  const taken = new Map(fields.filter(own).map((field) => [field, names.take([own(field)])]));
  // Older nodes choose first, so that one that is added takes no name from them.
  for (const field of byAge(fields, ({ nodes: [first] }) => first)) {
    if (!taken.has(field)) taken.set(field, names.take(field.candidates));
  }
  return fields.map((field) => [taken.get(field)!, field]);
}

function propertyOf({ schema, said }: GraphField): SpecSchema {
  return { ...schema, description: said.join(' ') };
}

/** Most nodes that a comment names. */
const MOST_NODES = 8;

function savedBy(saving: readonly Saving[]): string {
  return listed(saving.map(({ node: { id, type }, kind }) => `${kind} (\`${plain(id)}\` ${plain(type)})`));
}

/** What would otherwise vanish without a word: older editors save the values of a node without their names. */
function unnamedIn(nodes: readonly GraphNode[]): string | undefined {
  const some = nodes.filter(({ hasUnnamed }) => hasUnnamed);
  if (some.length === 0) return undefined;
  const names = listed(some.map(({ id, type }) => `\`${plain(id)}\` (${plain(type)})`));
  const instead = '`objectInfo` of a ComfyUI that has such nodes names them, and so does the graph in API format';
  return `No fields for values that the graph does not name, of ${names}: ${instead}.`;
}

function listed(texts: readonly string[]): string {
  const more = texts.length > MOST_NODES ? [`${texts.length - MOST_NODES} more`] : [];
  return [...texts.slice(0, MOST_NODES), ...more].join(', ');
}

/** Source of the prices: third parties, who reported the vendor's page on that day. */
const COST =
  'What it costs is known afterwards alone, from `usage` of the task: a machine is charged for the time it runs. On ' +
  '2026-09-17 an hour of `default` cost enterprise-shared keys 4 CNY and one of `plus` 6, as third parties report, ' +
  'and members 0.2 and 0.4 coins a second. Nodes that call other services cost more.';

function notesOn(kind: GraphSource['kind'], saving: readonly Saving[], hasClasses: boolean): string[] {
  if (kind === 'app')
    return ['Not typed: how long a text may be, what size a picture may have, and what the app makes.', COST];
  const lists = 'the values of lists, limits of numbers, and whether the files of models are there';
  const ofNodes = hasClasses
    ? `${lists}, of nodes that \`objectInfo\` does not have`
    : `${lists}; a graph does not tell`;
  const kinds = saving.length > 0 ? 'its nodes save different things' : 'no node that saves something is known';
  const makes = outputKindOf(saving) === undefined ? [`Not typed: what it makes, since ${kinds}.`] : [];
  return [`Not typed: ${ofNodes}.`, ...makes, COST];
}

function exampleOf(properties: Readonly<Record<string, SpecSchema>>): HelperIR['example'] {
  const shown = Object.entries(properties).slice(0, MOST_SHOWN);
  return Object.fromEntries(
    shown.flatMap(([name, schema]) => {
      const value = exampleValue(schema);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
