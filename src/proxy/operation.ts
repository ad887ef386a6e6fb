import { MODEL_ID, PLATFORM_SEGMENTS } from '../../generated/conventions.gen.js';
import { API_PREFIX, CANCEL_PATH, firstSegment, QUERY_PATH, UPLOAD_PATH } from '../http/endpoints.js';

/** What a page can ask a proxy for. */
export type Operation = Submit | { readonly kind: 'query' | 'cancel' | 'upload'; readonly path: string };

/** The submit of a model. */
export interface Submit {
  readonly kind: 'submit';
  readonly path: string;
  readonly model: string;
}

/** What the path of a request asks for, below the prefix; undefined for whatever is never offered. */
export function operationOf(pathname: string, prefix: string): Operation | undefined {
  if (!pathname.startsWith(`${prefix}/`)) return undefined;
  const path = pathname.slice(prefix.length);
  if (path === QUERY_PATH) return { kind: 'query', path };
  if (path === CANCEL_PATH) return { kind: 'cancel', path };
  if (path === UPLOAD_PATH) return { kind: 'upload', path };
  const model = path.startsWith(API_PREFIX) ? path.slice(API_PREFIX.length) : '';
  // Endpoints of the platform stand beside the models.
  const isPlatform = PLATFORM_SEGMENTS.includes(firstSegment(model));
  if (!MODEL_ID.test(model) || isPlatform) return undefined;
  return { kind: 'submit', path, model };
}
