import { bodyOfFailure, callV1 } from '../http/call-v1.js';
import { OUTPUTS_PATH } from '../http/endpoints.js';
import type { Transport } from '../http/transport.js';
import { isObject } from '../json/values.js';
import { v1StatusOf } from './task-state.js';

type Fields = Record<string, unknown>;

/** What the endpoint for the outputs of v1 tells about a task, once. Some of its codes are states, not failures. */
export async function outputsOfV1(transport: Transport, taskId: string, signal?: AbortSignal): Promise<Fields> {
  try {
    const body = await callV1(transport, OUTPUTS_PATH, { taskId }, { signal, retries: 0 });
    return isObject(body) ? body : { code: 0, data: body };
  } catch (error) {
    const body = bodyOfFailure(error);
    if (isObject(body)) return body;
    throw error;
  }
}

/** A v1 response to a query for outputs in the form of a v2 task. */
export function v1TaskOf(code: unknown, data: unknown): Fields {
  const status = v1StatusOf(code, data);
  const results = Array.isArray(data) ? data : [];
  // Every output repeats what the task cost.
  if (status === 'SUCCESS') return { status, results, usage: results.find(isObject) };
  const { failedReason, promptTips } = isObject(data) ? data : { failedReason: data };
  return { status, failedReason, promptTips };
}
