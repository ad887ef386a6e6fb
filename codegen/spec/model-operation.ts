import { isMap, keyProblems } from '../../spec/conventions/keys.mjs';
import { MODEL } from '../../spec/conventions/model.mjs';
import { pointerTo } from './place.js';
import { SpecError } from './spec-error.js';
import type { SpecModel, SpecOperation } from './types.js';

/** The operation of a model, with the block that makes it one. */
export interface ModelOperation {
  operation: SpecOperation;
  about: SpecModel;
}

/**
 * The operation of a model file, before or after its references are resolved.
 *
 * @param item The path item, as it stands in the file.
 * @throws SpecError when there is none, or its `x-model` is not complete.
 */
export function modelOperation(item: unknown, file: string): ModelOperation {
  const fail = (reason: string, ...at: (string | number)[]) =>
    new SpecError(reason, { file, pointer: pointerTo(...at) });
  const operation = isMap(item) ? item.post : undefined;
  if (!isMap(operation)) throw fail('a model needs a post operation');
  const about = operation['x-model'];
  if (!isMap(about)) throw fail('a model needs an x-model block', 'post');
  const [problem] = keyProblems(about, MODEL);
  if (problem) throw fail(problem.message.replace(/\.$/, ''), 'post', 'x-model', ...problem.path);
  return { operation, about: about as unknown as SpecModel };
}
