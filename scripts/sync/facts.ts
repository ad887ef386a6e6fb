/** What a field takes, told apart as far as a registry can: a choice is a `string` with an `enum`. */
export type FieldType =
  'string' | 'integer' | 'number' | 'boolean' | 'object' | 'image' | 'video' | 'audio' | 'unknown';

/**
 * A value that two sources can agree or differ on. `null` says that the source names none; whatever cannot be compared
 * by value has no place here.
 */
export type Fact = null | boolean | number | string | readonly Fact[] | { readonly [key: string]: Fact };

/**
 * What is compared of a field. Minimum lengths, minimum counts and patterns are missing on purpose: no published
 * registry states them, so they are the spec's alone.
 */
export const FIELD_ASPECTS = [
  'type',
  'list',
  'required',
  'enum',
  'default',
  'min',
  'max',
  'step',
  'maxLength',
  'maxItems',
  'accept',
  'maxSizeMB',
] as const satisfies readonly (keyof FieldValues)[];

/** What is compared of a model. `localName` is the Chinese name; `price` holds the amounts by the rule they belong to. */
export const MODEL_ASPECTS = [
  'name',
  'localName',
  'output',
  'deprecated',
  'priceUnit',
  'price',
] as const satisfies readonly (keyof ModelValues)[];

/** Everything that can differ. `model` and `field` stand for presence, with the values `present` and `absent`. */
export const ASPECTS = ['model', 'field', ...MODEL_ASPECTS, ...FIELD_ASPECTS] as const;

export type Aspect = (typeof ASPECTS)[number];

/** The aspects of a field. One that is absent is one the source names no value for. */
export interface FieldValues {
  type?: FieldType | undefined;
  list?: boolean | undefined;
  required?: boolean | undefined;
  enum?: readonly Fact[] | undefined;
  default?: Fact | undefined;
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  /** In characters. */
  maxLength?: number | undefined;
  maxItems?: number | undefined;
  /** Extensions in lower case. */
  accept?: readonly string[] | undefined;
  maxSizeMB?: number | undefined;
}

/** The aspects of a model. One that is absent is one the source names no value for. */
export interface ModelValues {
  name?: string | undefined;
  localName?: string | undefined;
  output?: string | undefined;
  deprecated?: boolean | undefined;
  /** Such as `CNY per second`. */
  priceUnit?: string | undefined;
  /** Conditions → amount as exact decimal text. */
  price?: Readonly<Record<string, string>> | undefined;
}

/** One field of an input. */
export interface FieldFacts {
  readonly key: string;
  /** The source's own words about the field, for the drafts. */
  readonly words?: string | undefined;
  readonly facts: Readonly<FieldValues>;
}

/** One line of a price list. */
export interface PriceRuleFacts {
  /** Field → value, as text. Empty when the amount always applies. */
  readonly when: Readonly<Record<string, string>>;
  /** Exact decimal text without trailing zeros. */
  readonly amount: string;
}

export interface PriceFacts {
  readonly currency: string;
  /** The unit that is charged, such as `second`; the source's own words where they are not understood. */
  readonly per: string;
  /** How many units one amount pays for. */
  readonly size: number;
  /** True when the amounts are the least that a call costs. */
  readonly atLeast: boolean;
  readonly rules: readonly PriceRuleFacts[];
}

export interface ModelFacts {
  /** Path of the endpoint after `/openapi/v2/`. */
  readonly id: string;
  /** Every other name and path under which the source knows the model. */
  readonly aliases: readonly string[];
  /** A withdrawn model need not be in the registry. */
  readonly withdrawn?: boolean;
  /** What the source files the model under, for the drafts. */
  readonly category?: string | undefined;
  readonly task?: string | undefined;
  readonly price?: PriceFacts | undefined;
  readonly fields: readonly FieldFacts[];
  readonly facts: Readonly<ModelValues>;
}

/** The catalogue of models as one source tells it. */
export interface Snapshot {
  /** Short name of the source for the report. */
  readonly source: string;
  /** Day of the source as `YYYY-MM-DD`, where it says one. */
  readonly date?: string | undefined;
  /** The aspects that the source can tell at all. What it cannot tell is not compared. */
  readonly aspects: ReadonlySet<Aspect>;
  readonly models: readonly ModelFacts[];
  /** What a maintainer should know about the source itself, such as keys that nobody reads. */
  readonly remarks: readonly string[];
}
