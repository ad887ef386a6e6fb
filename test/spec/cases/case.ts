/** One change of a file: the value at a path is set, or deleted when it is undefined. */
interface Change {
  file: string;
  at: (string | number)[];
  value?: unknown;
}

/** A good spec with one fault, and what the linter must say about it. */
export interface Case extends Change {
  rule: string;
  name: string;
  message: string;
  place: string;
  also?: Change[];
  /** Family and file name that the model gets first. */
  as?: string;
  /** Another rule that cannot help objecting, too. */
  alongside?: string;
}

export const DRAW = 'models/acme/draw.yaml';
/** A model whose body may be open; see OPEN_BODIES in the rule. */
export const OPEN = 'models/ltx/ltx-2-text-to-video-lora.yaml';
export const MODEL = ['post', 'x-model'];
export const BODY = ['post', 'requestBody', 'content', 'application/json'];
export const SCHEMA = [...BODY, 'schema'];
export const FIELDS = [...SCHEMA, 'properties'];

export const pointer = (at: readonly (string | number)[]) =>
  `#/${at.map((step) => String(step).replaceAll('/', '~1')).join('/')}`;

/** A case in the model file. The place is where the change is, unless said otherwise. */
export function draw(
  rule: string,
  name: string,
  at: (string | number)[],
  value: unknown,
  message: string,
  place = at,
): Case {
  return { rule, name, file: DRAW, at, value, message, place: `draw.yaml ${pointer(place)}` };
}
