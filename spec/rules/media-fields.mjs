// @ts-check
/** @import { Location, Report, Schema, Visit } from './types.js' */
import { isMap } from '../conventions/keys.mjs';
import { EXTENSIONS, MEDIA } from '../conventions/media.mjs';
import { ROLES } from '../conventions/roles.mjs';
import { ADDRESS_FIELDS, MEDIA_FIELD } from '../conventions/model.mjs';
import { allowsType, checkKeys, isConstraint, isModelFile, resolved } from './helpers.mjs';

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
  if (!field || field.enum || ADDRESS_FIELDS.includes(name)) return;
  const value = allowsType(field, 'array') ? (field.items ?? {}) : field;
  if (value['x-media']) {
    if (!MEDIA_FIELD.test(name)) {
      report(
        `The client does not recognize "${name}" as media. Extend MEDIA_FIELD in spec/conventions/model.mjs.`,
        location,
      );
    }
    if (isMap(value['x-media']) && value['x-media'].role === undefined) {
      report(`x-media of "${name}" has no role. Say what the file is for: ${ROLES.join(', ')}.`, location);
    }
  } else if (allowsType(value, 'string') && (MEDIA_FIELD.test(name) || value.format === 'uri')) {
    report(
      `"${name}" looks like a media field. Add x-media with kind, accept and maxSizeMB, or list it in ADDRESS_FIELDS in spec/conventions/model.mjs if it is the address of no file.`,
      location,
    );
  }
}

/**
 * @param {Schema} schema
 * @param {unknown} media
 * @param {Location} base
 * @param {Report} report
 */
function checkMedia(schema, media, base, report) {
  const location = base.child(['x-media']);
  if (isMap(media)) {
    checkKeys(media, MEDIA, location, report);
    checkExtensions(media, location.child(['accept']), report);
  } else report('x-media must be a map of kind, accept and maxSizeMB.', location);
  if (schema.type !== 'string' || !['uri', 'binary'].includes(schema.format ?? '')) {
    report('A field with x-media must have type: string and format: uri (or binary in an upload).', location);
  }
}

/**
 * @param {Readonly<Record<string, unknown>>} media
 * @param {Location} location
 * @param {Report} report
 */
function checkExtensions({ kind, accept }, location, report) {
  const known = EXTENSIONS[String(kind)];
  if (!known || !Array.isArray(accept)) return;
  accept.forEach((name, index) => {
    if (known.includes(name)) return;
    const message = `accept knows ${known.join(', ')} for a kind of ${String(kind)}, not ${String(name)}. Correct it, or add it to spec/conventions/media.mjs.`;
    report(message, location.child([index]));
  });
}
