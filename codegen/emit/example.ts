import type { DefaultValue } from '../../src/contract/model.js';
import type { SpecSchema } from '../spec/types.js';

const FILES = { image: 'cat.png', video: 'cat.mp4', audio: 'cat.mp3', file: 'cat.zip' } as const;

/** A value for an example: the default, a choice, or the simplest that is allowed; undefined when none is known. */
export function exampleValue(schema: SpecSchema): DefaultValue | readonly DefaultValue[] | undefined {
  const media = schema['x-media'];
  if (media) return `https://example.com/${FILES[media.kind]}`;
  const preset = (schema.default ?? schema.enum?.[0]) as DefaultValue | undefined;
  if (preset !== undefined) return preset;
  switch (schema.type) {
    case 'string':
      return 'a red fox'.padEnd(schema.minLength ?? 0, '.').slice(0, schema.maxLength);
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return false;
    case 'array': {
      const item = exampleValue(schema.items ?? {});
      return item === undefined ? undefined : [item as DefaultValue];
    }
    default:
      return undefined;
  }
}
