import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import spec from '../../generated/openapi.json' with { type: 'json' };

type Json = Readonly<Record<string, unknown>>;

/** What the spec says about one operation of the platform. */
export interface SpecOperation {
  readonly id: string;
  readonly method: string;
  /** As in the spec, with the names of its parameters in braces. */
  readonly path: string;
  readonly contentType: string | undefined;
  /** Names of the parameters that stand in the address behind a question mark. */
  readonly query: readonly string[];
  readonly isRequest: ValidateFunction;
  /** Whether it is an answer of the operation, or a refusal of what stands before it. */
  readonly isResponse: ValidateFunction;
  /** Whether it is an answer of the operation itself. */
  readonly isOwnResponse: ValidateFunction;
  /** The answers that the spec shows, by name. */
  readonly examples: Readonly<Record<string, Json>>;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: unknown }>>;
}

interface Content {
  readonly 'application/json': { readonly examples: Readonly<Record<string, { readonly value: Json }>> };
}

// Only what the platform has beside its models: a compiler reads every schema that it is given.
const paths = Object.fromEntries(
  Object.entries(spec.paths).filter(([, item]) => !Object.values(item).some((operation) => 'x-model' in operation)),
);
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: 'https://spec.example/', components: spec.components, paths });

const responses = spec.components.responses as unknown as Readonly<Record<string, { content: Content }>>;

/** All operations of the platform but the submits of models. */
export const OPERATIONS: readonly SpecOperation[] = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item as unknown as Record<string, Operation>).map(([method, operation]) =>
    read(path, method, operation),
  ),
);

function read(path: string, method: string, operation: Operation): SpecOperation {
  const at = `/paths/${path.replaceAll('/', '~1')}/${method}`;
  const [contentType] = Object.keys(operation.requestBody?.content ?? {});
  const ok = operation.responses['200']!;
  const own = ok.$ref?.slice(1) ?? `${at}/responses/200`;
  const { content } = ok.$ref ? responses[ok.$ref.split('/').at(-1)!]! : (ok as { content: Content });
  const answer = { $ref: ref(`${own}/content/application~1json/schema`) };
  const type = contentType?.replace('/', '~1');
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    contentType,
    query: (operation.parameters ?? []).filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    isRequest: ajv.compile(type ? { $ref: ref(`${at}/requestBody/content/${type}/schema`) } : {}),
    isOwnResponse: ajv.compile(answer),
    isResponse: ajv.compile({
      anyOf: [answer, { $ref: ref('/components/responses/Failure/content/application~1json/schema') }],
    }),
    examples: Object.fromEntries(
      Object.entries(content['application/json'].examples).map(([name, { value }]) => [name, value]),
    ),
  };
}

function ref(pointer: string): string {
  return `https://spec.example/#${pointer.split('/').map(encodeURIComponent).join('/')}`;
}

/** The operation that a request is for. */
export function operationAt(method: string, path: string): SpecOperation | undefined {
  return OPERATIONS.find((operation) => operation.method === method && patternOf(operation).test(path));
}

/** Parameters of a path stand at its end, and the id of a model has slashes. */
const patternOf = ({ path }: SpecOperation) => new RegExp(`^${path.replace(/\{\w+\}/, '.+')}$`);
