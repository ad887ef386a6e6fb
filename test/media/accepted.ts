import { schemas } from '../../generated/schemas.gen.js';
import { mediaRules } from '../../src/media/media-rules.js';

const all = Object.values(schemas).flatMap((schema) =>
  [...mediaRules(schema)].flatMap(([, [kind, , accept]]) => (kind === 'file' ? [] : accept.split(' '))),
);

/** Every extension with which some field of the catalog takes pictures, videos or sound. */
export const accepted = [...new Set(all)].filter(Boolean);
