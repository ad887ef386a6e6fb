import { MODEL_PREFIX } from '../../generated/conventions.gen.js';

/** What the paths of v2 endpoints begin with, those of models among them. */
export const API_PREFIX = MODEL_PREFIX;

/** Tells how far a task is. */
export const QUERY_PATH = `${API_PREFIX}query`;

/** Stores one file. */
export const UPLOAD_PATH = `${API_PREFIX}media/upload/binary`;

/** The path that runs a model, or a path below the prefix with such an id in it. The id cannot lead out of it. */
export function modelPath(id: string): string {
  return API_PREFIX + id.split('/').map(encodeURIComponent).join('/');
}

/** The path that tells the price of a call of a model. */
export function pricePreviewPath(model: string): string {
  return modelPath(`price-preview/${model}`);
}
