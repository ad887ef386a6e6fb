import { PLATFORM_SEGMENTS } from '../../generated/conventions.gen.js';
import { API_PREFIX, QUERY_PATH, UPLOAD_PATH } from '../http/endpoints.js';

/** Which models may be run through a proxy. */
export type Allow = readonly string[] | ((model: string) => boolean);

const SEGMENT = /^(?!\.+$)[\w.[\]-]+$/;

/** Whether a path is one of the models that are allowed, or what running a model takes. */
export function isAllowed(path: string, allow: Allow): boolean {
  if (path === QUERY_PATH || path === UPLOAD_PATH) return true;
  if (!path.startsWith(API_PREFIX)) return false;
  const id = path.slice(API_PREFIX.length);
  const segments = id.split('/');
  // Endpoints of the platform stand beside the models.
  if (PLATFORM_SEGMENTS.includes(segments[0]!) || !segments.every((segment) => SEGMENT.test(segment))) return false;
  return typeof allow === 'function' ? allow(id) : allow.includes(id);
}
