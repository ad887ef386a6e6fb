import { byCodeUnit } from '../../../codegen/spec/order.js';
import { sameValue, saysNothing } from '../compare/same-value.js';
import {
  type Catalog,
  FIELD_PROPERTIES,
  lastDay,
  type FieldValues,
  type Model,
  MODEL_PROPERTIES,
  type Property,
  PROPERTIES,
  type SourceKind,
  type Value,
} from '../../../codegen/sources/catalog.js';

/**
 * Who is believed first. The documentation is written for callers; the registry feeds the vendor's own forms; the list
 * of capabilities is a digest of the registry, which drops what it has no word for.
 */
const TRUST: readonly SourceKind[] = ['documentation', 'models', 'capabilities'];

/** Days by which a source may be older than the newest one before all newer ones are believed first. */
const STALE = 60;

/**
 * Makes one catalog of several: each property of each model and field is what the most trusted source says that can
 * tell it. Where that one is silent by nature, the next one is asked.
 */
export function mergeCatalogs(catalogs: readonly Catalog[]): Catalog {
  const sources = byTrust(catalogs);
  const [first] = sources;
  if (!first) throw new TypeError('nothing to merge');
  if (sources.length === 1) {
    const toldBy = [{ kind: first.kind, date: first.date }];
    return { ...first, lists: listsOf(sources), models: first.models.map((model) => ({ ...model, toldBy })) };
  }
  const byId = sources.map((source) => ({ source, models: new Map(source.models.map((model) => [model.id, model])) }));
  const ids = new Set(byId.flatMap(({ models }) => [...models.keys()]));
  const isDocumented = sources.some(({ kind, lacksPages }) => kind === 'documentation' && lacksPages !== true);
  const disagreements: string[] = [];
  const models = [...ids].sort(byCodeUnit).map((id) => {
    const told = byId.flatMap(({ source, models: own }) => {
      const model = own.get(id);
      return model ? [{ source, model }] : [];
    });
    const isUndocumented = isDocumented && told.every(({ source }) => source.kind !== 'documentation');
    return { ...mergeModels(told, (line) => disagreements.push(line)), ...(isUndocumented && { isUndocumented }) };
  });
  return {
    source: sources.map(({ source }) => source).join(', '),
    kind: first.kind,
    date: newest(sources),
    lists: listsOf(sources),
    listedOn: newest(sources.filter(({ isPartial }) => isPartial !== true)),
    properties: new Set(sources.flatMap(({ properties }) => [...properties])),
    isPartial: sources.every(({ isPartial }) => isPartial === true),
    models,
    disagreements,
    remarks: sources.flatMap(({ remarks }) => remarks),
  };
}

function byTrust(catalogs: readonly Catalog[]): Catalog[] {
  const latest = Date.parse(newest(catalogs) ?? '');
  const isStale = ({ date }: Catalog) => date !== undefined && latest - Date.parse(date) > STALE * 86_400_000;
  const rank = (catalog: Catalog) => (isStale(catalog) ? TRUST.length : 0) + TRUST.indexOf(catalog.kind);
  return [...catalogs].sort((a, b) => rank(a) - rank(b));
}

function listsOf(catalogs: readonly Catalog[]): NonNullable<Catalog['lists']> {
  return catalogs
    .filter(({ isPartial }) => isPartial !== true)
    .map(({ source, kind, date, models }) => ({ source, kind, date, ids: new Set(models.map(({ id }) => id)) }));
}

function newest(catalogs: readonly Catalog[]): string | undefined {
  return lastDay(catalogs.map(({ date }) => date));
}

interface Told {
  readonly source: Catalog;
  readonly model: Model;
}

function mergeModels(told: readonly Told[], disagree: (line: string) => void): Model {
  const { id } = told[0]!.model;
  return {
    id,
    aliases: [...new Set(told.flatMap(({ model }) => model.aliases))],
    task: firstOf(told, ({ model }) => model.task),
    words: firstOf(told, ({ model }) => model.words),
    ...(told.every(({ model }) => model.areFieldsUnsure) && { areFieldsUnsure: true }),
    silent: silentOf(told),
    toldBy: told.map(({ source: { kind, date } }) => ({ kind, date })),
    fields: keysOf(told).map((key) => {
      const fields = told.flatMap(({ source, model }) => {
        const field = model.fields.find((one) => one.key === key);
        return field ? [{ source, field, values: field.values }] : [];
      });
      const unread = fields.map(({ field }) => field.unread).find(Boolean);
      const parts = fields.map(({ field }) => field.parts).find(Boolean);
      return {
        key,
        words: firstOf(fields, ({ field }) => field.words),
        ...(unread !== undefined && { unread }),
        ...(parts !== undefined && { parts }),
        sample: firstOf(fields, ({ field }) => field.sample),
        silent: silentOf(fields),
        values: listed(mergeValues(FIELD_PROPERTIES, fields, (line) => disagree(`${id} ${key}.${line}`))),
      };
    }),
    values: mergeValues(
      MODEL_PROPERTIES,
      told.map(({ source, model }) => ({ source, values: model.values })),
      (line) => disagree(`${id} ${line}`),
    ),
  };
}

/** One source may tell that a field takes a list, and another, which shows it as a choice, what it is by default. */
function listed(values: FieldValues): FieldValues {
  const { list, default: value } = values;
  return list && value !== undefined && !Array.isArray(value) ? { ...values, default: [value] } : values;
}

/** What all sources have until one that tells every field; whatever the others have beside that is gone. */
function keysOf(told: readonly Told[]): string[] {
  const keys = new Set<string>();
  const sure = told.filter(({ model }) => !model.areFieldsUnsure);
  for (const { source, model } of sure.length > 0 ? sure : told) {
    for (const { key } of model.fields) keys.add(key);
    if (source.dropped?.has('field') !== true) break;
  }
  return [...keys];
}

/** Names differ from source to source by nature: all of them become aliases. */
const NAMES: ReadonlySet<Property> = new Set<Property>(['name', 'localName']);

function mergeValues<Values extends { readonly [property in Property]?: Value | undefined }>(
  properties: readonly (keyof Values & Property)[],
  told: readonly { source: Catalog; values: Values }[],
  disagree: (line: string) => void,
): Values {
  const entries = properties.map((property) => {
    const answers = told
      .filter(({ source }) => source.properties.has(property))
      .map(({ source, values }) => ({ source, value: values[property] }));
    const speaking = answers.filter(({ source, value }) => !isSilent(source, property, value));
    const believed = speaking[0] ?? answers.find(({ value }) => value !== undefined);
    const other = speaking.find(({ value }) => !sameValue(property, value ?? null, believed?.value ?? null));
    if (believed && other && !NAMES.has(property)) {
      disagree(`${property}: ${shown(believed)}, but ${shown(other)}`);
    }
    return [property, believed?.value];
  });
  return Object.fromEntries(entries) as Values;
}

function shown({ source, value }: { source: Catalog; value: Value | undefined }): string {
  return `${value === undefined ? 'none' : JSON.stringify(value)} in ${source.source}`;
}

function firstOf<T, V>(told: readonly T[], pick: (told: T) => V | undefined): V | undefined {
  return told.map(pick).find((value) => value !== undefined && value !== '');
}

/** Whether a source that has no value for a property may only have dropped it. */
function canBeSilent(source: Catalog, property: Property): boolean {
  return !source.properties.has(property) || source.dropped?.has(property) === true;
}

function silentOf(told: readonly { source: Catalog }[]): Set<Property> {
  return new Set(PROPERTIES.filter((property) => told.every(({ source }) => canBeSilent(source, property))));
}

function isSilent(source: Catalog, property: Property, value: Value | undefined): boolean {
  return canBeSilent(source, property) && saysNothing(property, value);
}
