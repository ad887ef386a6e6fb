import type { Location, UserContext as Context } from 'redocly2';

export type { Context, Location };

/** Reports a fault at a place. */
export type Report = (message: string, location: Location) => void;

/** What a visitor does with the nodes of one kind. */
export interface Visit<Node> {
  enter(node: Node, ctx: Context): void;
}

/** JSON Schema as far as the rules look at it. A node may also be a reference with nothing but `$ref`. */
export interface Schema {
  readonly $ref?: string;
  readonly $comment?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly 'x-media'?: unknown;
  readonly 'x-step'?: unknown;
}

/** The entry file as far as the rules look at it. */
export interface Root {
  readonly paths?: Readonly<Record<string, { readonly $ref?: string }>>;
}

/** An operation as far as the rules look at it. */
export interface Operation {
  readonly operationId?: unknown;
  readonly summary?: unknown;
  readonly description?: unknown;
  readonly deprecated?: boolean;
  readonly requestBody?: {
    readonly content?: Readonly<
      Record<string, { readonly schema?: Schema; readonly examples?: Readonly<Record<string, { value?: unknown }>> }>
    >;
  };
  readonly tags?: unknown;
  readonly 'x-model'?: unknown;
  readonly 'x-codes'?: unknown;
}
