import type { MediaKind } from './model.js';

/** Names of the JSON Schema types that an input can use. */
export type InputSchemaType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null';

/** What a media field accepts, as the spec says it in `x-media`. */
export interface MediaConstraint {
  readonly kind: MediaKind;
  /** Extensions in lower case, without a dot. */
  readonly accept?: readonly string[];
  /** Largest size of a file, in megabytes. */
  readonly maxSizeMB?: number;
}

/**
 * The part of JSON Schema 2020-12 that model inputs are described with: assertions only, no prose, no references. The
 * code generator refuses a spec that uses any other keyword, so an interpreter that knows these knows them all.
 */
export interface InputSchema {
  readonly type?: InputSchemaType | readonly InputSchemaType[];
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: string | number | boolean | null;
  readonly properties?: Readonly<Record<string, InputSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | InputSchema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly items?: InputSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly contains?: InputSchema;
  readonly minContains?: number;
  readonly maxContains?: number;
  /** Counted in code points. */
  readonly minLength?: number;
  /** Counted in code points. */
  readonly maxLength?: number;
  readonly pattern?: string;
  /** An address when it is `uri`; other formats are hints. */
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly allOf?: readonly InputSchema[];
  readonly anyOf?: readonly InputSchema[];
  readonly oneOf?: readonly InputSchema[];
  readonly not?: InputSchema;
  readonly if?: InputSchema;
  readonly then?: InputSchema;
  readonly else?: InputSchema;
  readonly 'x-media'?: MediaConstraint;
}
