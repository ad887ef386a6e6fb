import path from 'node:path';
import type { ModelIR } from '../../../codegen/spec/model.js';
import type { SpecSchema } from '../../../codegen/spec/types.js';
import type { Field, FieldType, Model } from '../../../codegen/sources/catalog.js';
import { isMedia } from '../../../codegen/sources/media-type.js';

/** A model of the spec, as far as a draft can learn from it. */
export interface Relative {
  readonly helper: string;
  readonly id: string;
  readonly name: string;
  readonly family: string;
  /** Name of its spec file, without extension. */
  readonly file: string;
  readonly task: string;
  readonly output: string;
  readonly fields: ReadonlyMap<string, SpecSchema>;
  /** The words of the sources about its fields, from which the texts of the spec were made. */
  readonly told: ReadonlyMap<string, string>;
  readonly required: ReadonlySet<string>;
  readonly example: Readonly<Record<string, unknown>>;
  readonly exampleTitle: string;
}

/** @param sources What the sources say of these and other models. */
export function relativesOf(models: readonly ModelIR[], sources: readonly Model[] = []): Relative[] {
  const told = new Map(sources.map(({ id, fields }) => [id, fields]));
  return models.map(({ id, file, helper, about, input, example, exampleTitle }) => ({
    helper,
    id,
    name: about.name,
    family: about.family,
    file: path.basename(file, '.yaml'),
    task: about.task,
    output: about.output,
    fields: new Map(Object.entries(input.properties ?? {})),
    told: new Map((told.get(id) ?? []).map(({ key, words = '' }) => [key, words])),
    required: new Set(input.required),
    example,
    exampleTitle,
  }));
}

/** Models of the spec by their likeness to a new one: the same family and task first, then the same fields. */
export function nearest(
  model: Pick<Model, 'id' | 'fields'>,
  { family, task }: { family: string; task: string },
  relatives: readonly Relative[],
): Relative[] {
  const { byField, byWord } = indexOf(relatives);
  const keys = new Set(model.fields.map(({ key }) => key));
  const shared = countIn(keys, byField, relatives.length);
  const alike = countIn(wordsOf(model.id), byWord, relatives.length);
  const scored = relatives.map((relative, index) => {
    const all = keys.size + relative.fields.size - shared[index]!;
    const kin = (relative.family === family ? 4 : 0) + (relative.task === task ? 2 : 0);
    return { relative, score: kin + (all === 0 ? 0 : shared[index]! / all) + alike[index]! / 20 };
  });
  return scored.sort((a, b) => b.score - a.score).map(({ relative }) => relative);
}

/** Where relatives with a field, or with a word in their path, stand among all. */
interface Index {
  readonly byField: ReadonlyMap<string, readonly number[]>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

const READ = new WeakMap<readonly Relative[], Index>();

/** Reads relatives once for all drafts. */
function indexOf(relatives: readonly Relative[]): Index {
  const before = READ.get(relatives);
  if (before) return before;
  const index = { byField: new Map<string, number[]>(), byWord: new Map<string, number[]>() };
  const note = (map: Map<string, number[]>, name: string, place: number) => {
    const places = map.get(name);
    if (places) places.push(place);
    else map.set(name, [place]);
  };
  for (const [place, { id, fields }] of relatives.entries()) {
    for (const key of fields.keys()) note(index.byField, key, place);
    for (const word of wordsOf(id)) note(index.byWord, word, place);
  }
  READ.set(relatives, index);
  return index;
}

/** How many of some names each relative has. */
function countIn(names: Iterable<string>, places: Index['byField'], length: number): Uint16Array {
  const counts = new Uint16Array(length);
  for (const name of names) for (const place of places.get(name) ?? []) counts[place]! += 1;
  return counts;
}

function wordsOf(id: string): ReadonlySet<string> {
  return new Set(id.toLowerCase().split(/[^a-z0-9]+/));
}

/** A field of a relative that is the same thing as a new one, by name and by what it takes. */
export interface Counterpart {
  readonly relative: Relative;
  readonly schema: SpecSchema;
}

/** The counterpart of a field in the nearest relative that has one. */
export function counterpartOf({ values }: Field, namesakes: readonly Counterpart[]): Counterpart | undefined {
  return namesakes.find(({ schema }) => fits(values, schema));
}

/** Whether a field of the spec takes what the sources say of a new one of its name. */
export function fits(values: Field['values'], schema: SpecSchema): boolean {
  const list = schema.type === 'array';
  return (values.list ?? list) === list && fitsType(values.type, list ? (schema.items ?? {}) : schema);
}

function fitsType(type: FieldType | undefined, schema: SpecSchema): boolean {
  const kind = schema['x-media']?.kind;
  if (kind !== undefined || isMedia(type)) return type === kind || (type === undefined && kind !== undefined);
  const isNumber = schema.type === 'integer' || schema.type === 'number';
  if (type === 'integer' || type === 'number') return isNumber;
  return type === undefined || type === 'unknown' || type === schema.type;
}
