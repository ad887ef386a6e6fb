/** Which models may be run through a proxy. */
export type Allow = readonly string[] | ((model: string) => boolean);

const QUERY = '/openapi/v2/query';
const UPLOAD = '/openapi/v2/media/upload/binary';
const MODEL = /^\/openapi\/v2\/([\w.[\]-]+(?:\/[\w.[\]-]+)*)$/;

/** The endpoints of the platform that are no models, although they stand beside them. */
const RESERVED = /^(query|media|run|queue|api-key|resource|price-preview|aiapp|assets)(\/|$)/;

/** Whether a path is one of the models that are allowed, or what running a model takes. */
export function isAllowed(path: string, allow: Allow): boolean {
  if (path === QUERY || path === UPLOAD) return true;
  const id = MODEL.exec(path)?.[1];
  if (id === undefined || RESERVED.test(id) || id.split('/').some((segment) => /^\.+$/.test(segment))) return false;
  return typeof allow === 'function' ? allow(id) : allow.includes(id);
}
