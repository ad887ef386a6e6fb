import type { MediaKind } from './model.js';

/** Names of the JSON Schema types that an input can use. */
export type InputSchemaType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null';

/** What a media field accepts, as the spec says it in `x-media`. */
export interface MediaConstraint {
  /** What the file is. */
  readonly kind: MediaKind;
  /** Extensions in lower case, without a dot. Any, when absent. */
  readonly accept?: readonly string[];
  /** Largest size of a file, in megabytes (of 1024 × 1024 bytes). Not known, when absent. */
  readonly maxSizeMB?: number;
}

/**
 * The part of JSON Schema 2020-12 that model inputs are described with: assertions only, no prose, no references. The
 * code generator refuses a spec that uses any other keyword, so an interpreter that knows these knows them all.
 */
export interface InputSchema {
  /** Types that a value may have. Any, when absent. */
  readonly type?: InputSchemaType | readonly InputSchemaType[];
  /** The values that are allowed. */
  readonly enum?: readonly (string | number | boolean | null)[];
  /** The only value that is allowed. */
  readonly const?: string | number | boolean | null;
  /** What the fields of an object must satisfy, by name. */
  readonly properties?: Readonly<Record<string, InputSchema>>;
  /** Fields that an object must have. */
  readonly required?: readonly string[];
  /** What fields without a name in `properties` must satisfy; `false` allows none. @default true */
  readonly additionalProperties?: boolean | InputSchema;
  /** Least number of fields. @default 0 */
  readonly minProperties?: number;
  /** Largest number of fields. */
  readonly maxProperties?: number;
  /** Field → the fields that must be there when it is. */
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  /** What every item of an array must satisfy. */
  readonly items?: InputSchema;
  /** Least number of items. @default 0 */
  readonly minItems?: number;
  /** Largest number of items. */
  readonly maxItems?: number;
  /** Whether no two items may be equal. @default false */
  readonly uniqueItems?: boolean;
  /** What some items of an array must satisfy; `minContains` and `maxContains` say how many. */
  readonly contains?: InputSchema;
  /** Least number of items that satisfy `contains`. @default 1 */
  readonly minContains?: number;
  /** Largest number of items that satisfy `contains`. */
  readonly maxContains?: number;
  /** Least length of a text, in code points. @default 0 */
  readonly minLength?: number;
  /** Largest length of a text, in code points. */
  readonly maxLength?: number;
  /** Regular expression, in Unicode mode, that must match somewhere in a text. */
  readonly pattern?: string;
  /** What a text stands for: an `http(s)` address when it is `uri`; other formats are hints, which nothing checks. */
  readonly format?: string;
  /** Least number. */
  readonly minimum?: number;
  /** Largest number. */
  readonly maximum?: number;
  /** Number that a value must be above. */
  readonly exclusiveMinimum?: number;
  /** Number that a value must be below. */
  readonly exclusiveMaximum?: number;
  /** Number that a value must be a multiple of. */
  readonly multipleOf?: number;
  /** Schemas that a value must satisfy, all of them. */
  readonly allOf?: readonly InputSchema[];
  /** Schemas of which a value must satisfy at least one. */
  readonly anyOf?: readonly InputSchema[];
  /** Schemas of which a value must satisfy exactly one. */
  readonly oneOf?: readonly InputSchema[];
  /** A schema that a value must not satisfy. */
  readonly not?: InputSchema;
  /** A schema that decides whether `then` or `else` applies. */
  readonly if?: InputSchema;
  /** What a value that satisfies `if` must satisfy as well. */
  readonly then?: InputSchema;
  /** What a value that does not satisfy `if` must satisfy instead. */
  readonly else?: InputSchema;
  /** What a file must be that stands in this field; the field itself holds its address. */
  readonly 'x-media'?: MediaConstraint;
}
