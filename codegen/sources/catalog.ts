import type { Site } from '../../src/contract/site.js';

/** What a field takes, told apart as far as a registry can: a choice is a `string` with an `enum`. */
export type FieldType =
  'string' | 'integer' | 'number' | 'boolean' | 'object' | 'image' | 'video' | 'audio' | 'unknown';

/**
 * A value that two sources can agree or differ on. `null` says that the source names none; whatever cannot be compared
 * by value has no place here.
 */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/**
 * What is compared of a field. Minimum counts and patterns are missing on purpose: no source states them, so they are
 * the spec's alone.
 */
export const FIELD_PROPERTIES = [
  'type',
  'list',
  'required',
  'enum',
  'default',
  'min',
  'max',
  'step',
  'minLength',
  'maxLength',
  'maxItems',
  'accept',
  'maxSizeMB',
] as const satisfies readonly (keyof FieldValues)[];

/**
 * What is compared of a model. `localName` is the Chinese name; `site` is whether the site that was asked about has it;
 * `price` holds the amounts by the rule they belong to.
 */
export const MODEL_PROPERTIES = [
  'name',
  'localName',
  'output',
  'deprecated',
  'site',
  'priceUnit',
  'price',
] as const satisfies readonly (keyof ModelValues)[];

/** Everything that can differ. `model` and `field` stand for presence, with the values `present` and `absent`. */
export const PROPERTIES = ['model', 'field', ...MODEL_PROPERTIES, ...FIELD_PROPERTIES] as const;

export type Property = (typeof PROPERTIES)[number];

/** The properties of a field. One that is absent is one the source names no value for. */
export interface FieldValues {
  type?: FieldType | undefined;
  list?: boolean | undefined;
  required?: boolean | undefined;
  enum?: readonly Value[] | undefined;
  default?: Value | undefined;
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  /** In characters. */
  minLength?: number | undefined;
  /** In characters. */
  maxLength?: number | undefined;
  maxItems?: number | undefined;
  /** Extensions in lower case. */
  accept?: readonly string[] | undefined;
  maxSizeMB?: number | undefined;
}

/** The properties of a model. One that is absent is one the source names no value for. */
export interface ModelValues {
  name?: string | undefined;
  localName?: string | undefined;
  output?: string | undefined;
  deprecated?: boolean | undefined;
  site?: boolean | undefined;
  /** Such as `CNY per second`. */
  priceUnit?: string | undefined;
  /** Conditions → amount as exact decimal text. */
  price?: Readonly<Record<string, string>> | undefined;
}

/** One field of an input. */
export interface Field {
  readonly key: string;
  /** The source's own words about the field, for the drafts. */
  readonly words?: string | undefined;
  /** What the source's own form is filled with at first, such as a whole prompt. It is no default of the endpoint. */
  readonly sample?: unknown;
  /** What a source limits the field by that has no property here, such as `pattern ^a`, for the drafts. */
  readonly unread?: readonly string[];
  /** What an object, or each of a list of objects, holds; undefined where no source tells. */
  readonly parts?: readonly Field[];
  /** Properties of which no source that has the field says anything by being silent; those of the model otherwise. */
  readonly silent?: ReadonlySet<Property>;
  readonly values: Readonly<FieldValues>;
}

/** One line of a price list. */
export interface PriceRule {
  /** Field → value, as text. Empty when the amount always applies. */
  readonly when: Readonly<Record<string, string>>;
  /** Exact decimal text without trailing zeros. */
  readonly amount: string;
}

export interface Price {
  readonly currency: string;
  /** Day of the list, where it tells one. */
  readonly asOf?: string;
  /** The unit that is charged, such as `second`; the source's own words where they are not understood. */
  readonly per: string;
  /** How many units one amount pays for. */
  readonly size: number;
  /** True when the amounts are the least that a call costs. */
  readonly atLeast: boolean;
  readonly rules: readonly PriceRule[];
}

export interface Model {
  /** Path of the endpoint after `/openapi/v2/`. */
  readonly id: string;
  /** Every other name and path under which the source knows the model. */
  readonly aliases: readonly string[];
  /** Whether the spec has it as deprecated, withdrawn or gone from the site, so that no source need have it. */
  readonly mayBeAbsent?: boolean;
  /** Day since which the spec knows its state. */
  readonly since?: string;
  /** What the source says the model does, for the drafts. */
  readonly task?: string | undefined;
  /** The source's own words about it, for the drafts. */
  readonly words?: string | undefined;
  readonly price?: Price | undefined;
  /** Whether the source shows the fields in another form than the endpoint takes, so that they are not compared. */
  readonly areFieldsUnsure?: boolean;
  /** Whether the documentation was read and has no page about it. */
  readonly isUndocumented?: boolean;
  /** Properties of which the source says nothing where it has no value; what is dropped in the catalog otherwise. */
  readonly silent?: ReadonlySet<Property>;
  /** The sources that have the model, the most trusted first; of a model of the spec, those that its file cites. */
  readonly toldBy?: readonly { readonly kind: SourceKind; readonly date?: string | undefined }[];
  readonly fields: readonly Field[];
  readonly values: Readonly<ModelValues>;
}

/** What a source is: it decides whom to believe. What else a file of the spec cites is `other`. */
export type SourceKind = 'documentation' | 'models' | 'capabilities' | 'spec' | 'other';

/** What one source that lists all models has. */
export interface CatalogList {
  readonly source: string;
  readonly kind: SourceKind;
  readonly date: string | undefined;
  readonly ids: ReadonlySet<string>;
}

/** The catalog of models as one source tells it, or several together. */
export interface Catalog {
  /** Short name of the source for the report. */
  readonly source: string;
  readonly kind: SourceKind;
  /** Day of the source as `YYYY-MM-DD`, where it says one. */
  readonly date?: string | undefined;
  /** Day of the newest of several sources that lists all models; the same as `date` when absent. */
  readonly listedOn?: string | undefined;
  /** Of several sources, those that list all models, each with what it lists. */
  readonly lists?: readonly CatalogList[];
  /** Whether some of its pages could not be read, so that a model without one may have one. */
  readonly lacksPages?: boolean;
  /** The properties that the source can tell at all. What it cannot tell is not compared. */
  readonly properties: ReadonlySet<Property>;
  /** The properties of which the source tells some values and drops others: where it has none, it says nothing. */
  readonly dropped?: ReadonlySet<Property>;
  /** The site whose models it lists, when they are those of one. */
  readonly site?: Site;
  /** Whether it lists only some of the models, so that those it lacks are not gone. */
  readonly isPartial?: boolean;
  readonly models: readonly Model[];
  /** Where several sources said different things: which one was believed, and what the other said. */
  readonly disagreements?: readonly string[];
  /** What a maintainer should know about the source itself, such as keys that nobody reads. */
  readonly remarks: readonly string[];
}

/** The last of several days in the form `YYYY-MM-DD`; undefined when none is told. */
export function lastDay(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
