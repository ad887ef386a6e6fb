import { MODEL_ID, PLATFORM_SEGMENTS } from '../../generated/conventions.gen.js';
import { API_PREFIX, QUERY_PATH, UPLOAD_PATH } from '../http/endpoints.js';

/** Which models may be run through a proxy. */
export type Allow = readonly string[] | ((model: string) => boolean);

/** Whether a path is one of the models that are allowed, or what running a model takes. */
export function isAllowed(path: string, allow: Allow): boolean {
  if (path === QUERY_PATH || path === UPLOAD_PATH) return true;
  const id = path.startsWith(API_PREFIX) ? path.slice(API_PREFIX.length) : '';
  // Endpoints of the platform stand beside the models.
  if (!MODEL_ID.test(id) || PLATFORM_SEGMENTS.includes(id.replace(/\/.*$/, ''))) return false;
  return typeof allow === 'function' ? allow(id) : allow.includes(id);
}
