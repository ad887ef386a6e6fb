import { failureNamed } from '../state/failures.js';
import type { Failure } from '../state/task.js';

/** What ComfyUI finds wrong with a node. */
export interface NodeErrors {
  readonly errors: readonly { readonly type: string; readonly message: string; readonly details: string }[];
  readonly class_type: string;
}

/** The refusal of a graph that ComfyUI does not take. */
export function invalidPrompt(message: string, errors: Readonly<Record<string, NodeErrors>>): Failure {
  const error = { type: 'prompt_outputs_failed_validation', message, details: '' };
  const promptTips = JSON.stringify({ result: false, error, outputs_to_execute: [], node_errors: errors });
  return { ...failureNamed('VALIDATE_PROMPT_FAILED'), promptTips };
}
