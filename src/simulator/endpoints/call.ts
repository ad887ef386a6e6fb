import { isObject } from '../../json/values.js';
import type { Platform } from '../state/platform.js';
import type { Failure } from '../state/task.js';

/** One request on its way to an endpoint. */
export interface Call {
  readonly platform: Platform;
  readonly request: Request;
  /** What the path names, such as a model or a file. */
  readonly target: string;
  /** How the task that this request starts was ordered to fail. */
  readonly failure: Failure | undefined;
}

/** The JSON object in a request's body; undefined when it holds anything else. */
export async function readObject(request: Request): Promise<Record<string, unknown> | undefined> {
  try {
    const body: unknown = JSON.parse(await request.text());
    return isObject(body) ? body : undefined;
  } catch {
    return undefined;
  }
}
