// @ts-check
/** @import { Location, Report, Schema, Visit } from './types.js' */
import { MEDIA_FIELD, WEBHOOK_FIELD } from '../conventions/model.mjs';
import { allowsType, isConstraint, isModelFile, resolved } from './helpers.mjs';

/** Addresses that are no media: the client sends them as they are. */
const ADDRESSES = new Set([WEBHOOK_FIELD]);

const KINDS = ['image', 'video', 'audio', 'file'];
const KEYS = ['kind', 'accept', 'maxSizeMB'];

/** Media fields carry `x-media`, nothing else does, and their names are those that the client recognizes. */
export function mediaFields() {
  return {
    Schema: /** @type {Visit<Schema>} */ ({
      enter(schema, ctx) {
        /** @type {Report} */
        const report = (message, location) => ctx.report({ message, location });
        if (schema['x-media'] !== undefined) checkMedia(schema, schema['x-media'], ctx.location, report);
        if (!isModelFile(ctx.location) || isConstraint(schema, ctx.location)) return;
        for (const [name, raw] of Object.entries(schema.properties ?? {})) {
          const location = ctx.location.child(['properties', name]);
          checkField(name, resolved(raw, ctx).node, location.key(), report);
        }
      },
    }),
  };
}

/**
 * @param {string} name
 * @param {Schema | undefined} field
 * @param {Location} location
 * @param {Report} report
 */
function checkField(name, field, location, report) {
  // A choice such as generateAudio: 'true' is no address, and the client sends it as it is.
  if (!field || field.enum || ADDRESSES.has(name)) return;
  const value = allowsType(field, 'array') ? (field.items ?? {}) : field;
  if (value['x-media']) {
    if (MEDIA_FIELD.test(name)) return;
    report(
      `The client does not recognize "${name}" as media. Extend MEDIA_FIELD in spec/conventions/model.mjs.`,
      location,
    );
  } else if (allowsType(value, 'string') && (MEDIA_FIELD.test(name) || value.format === 'uri')) {
    report(
      `"${name}" looks like a media field. Add x-media with kind, accept and maxSizeMB, or list it in ADDRESSES in spec/rules/media-fields.mjs and teach src/media/input.ts to send it as it is.`,
      location,
    );
  }
}

/**
 * @param {Schema} schema
 * @param {Readonly<Record<string, unknown>>} media
 * @param {Location} base
 * @param {Report} report
 */
function checkMedia(schema, media, base, report) {
  const location = base.child(['x-media']);
  const { kind, accept, maxSizeMB, ...rest } = media ?? {};
  if (!KINDS.includes(String(kind))) report(`x-media needs a kind: one of ${KINDS.join(', ')}.`, location);
  if (accept !== undefined && !isExtensionList(accept)) {
    report('accept must list extensions in lower case without a dot, such as [jpg, png].', location);
  }
  if (maxSizeMB !== undefined && !(typeof maxSizeMB === 'number' && maxSizeMB > 0)) {
    report('maxSizeMB must be a positive number of megabytes.', location);
  }
  for (const key of Object.keys(rest))
    report(`x-media knows ${KEYS.join(', ')}, not ${key}.`, location.child([key]).key());
  if (schema.type !== 'string' || !['uri', 'binary'].includes(schema.format ?? '')) {
    report('A field with x-media must have type: string and format: uri (or binary in an upload).', location);
  }
}

/** @param {unknown} accept */
function isExtensionList(accept) {
  return Array.isArray(accept) && accept.length > 0 && accept.every((name) => /^[a-z0-9]+$/.test(name));
}
