import type { Lifecycle, Price } from '../../src/contract/catalog.js';
import type { Sites } from '../../src/contract/site.js';
import type { MediaRole, OutputKind } from '../../src/contract/model.js';
import type { MediaConstraint } from '../../src/contract/input-schema.js';
import type { Vocabulary } from './vocabulary.js';
import type { ERROR_CLASSES, ERROR_SIGNALS } from '../../spec/conventions/errors.mjs';

/** JSON Schema as it stands in the bundled spec: any keyword, local references. */
export interface SpecSchema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  default?: unknown;
  deprecated?: boolean;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, SpecSchema>;
  required?: string[];
  additionalProperties?: boolean | SpecSchema;
  items?: SpecSchema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  allOf?: SpecSchema[];
  anyOf?: SpecSchema[];
  oneOf?: SpecSchema[];
  'x-media'?: MediaConstraint & { role?: MediaRole };
  [keyword: string]: unknown;
}

/** Where a fact about a model comes from. */
interface SpecSource {
  name: string;
  date?: string;
  note?: string;
}

/** The `x-model` block of a model operation. */
export interface SpecModel {
  /** Path of the endpoint after `/openapi/v2/`. */
  id: string;
  name: string;
  aliases?: string[];
  family: string;
  task: string;
  output: OutputKind;
  channel: string;
  sites?: Sites;
  lifecycle: Lifecycle;
  price?: Price;
  sources: SpecSource[];
  /** What a person has yet to look at. Only drafts have it. */
  review?: string[];
}

export interface SpecMediaType {
  schema?: SpecSchema;
  examples?: Record<string, { summary?: string; value?: unknown }>;
}

export interface SpecOperation {
  operationId?: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  requestBody?: { content?: Record<string, SpecMediaType> };
  'x-model'?: SpecModel;
}

/** What kind of failure a code stands for. */
export type ErrorClass = keyof typeof ERROR_CLASSES;

/** What a code tells a program beside its class. */
export type ErrorSignal = keyof typeof ERROR_SIGNALS;

/** One entry of `x-error-codes`. */
export interface SpecErrorCode {
  family: string;
  code?: string | number;
  match?: string;
  name: string;
  meaning: string;
  advice?: string;
  class: ErrorClass;
  retryable: boolean;
  ambiguous?: boolean;
  signal?: ErrorSignal;
}

export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  paths?: Record<string, Record<string, unknown>>;
  components?: Record<string, Record<string, unknown>> & { schemas?: Record<string, SpecSchema> };
  'x-error-codes'?: SpecErrorCode[];
  'x-vocabulary'?: Vocabulary;
}

/** The HTTP methods under which a path item can hold an operation. */
export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
