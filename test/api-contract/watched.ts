import { expect } from 'vitest';
import type { Clock, Simulator } from '../../src/simulator/index.js';
import { isGood } from './forms.js';
import { operationAt } from './platform-spec.js';

/** The same simulator, which fails the test when it answers an operation in a form that the spec does not know. */
export function watched<C extends Clock>(sim: Simulator<C>): Simulator<C> {
  const { fetch } = sim;
  const value: typeof fetch = async (...request) => {
    const response = await fetch(...request);
    const { method, url } = new Request(...(request as ConstructorParameters<typeof Request>));
    const { pathname } = new URL(url);
    const operation = operationAt(method, pathname);
    if (operation && response.headers.get('content-type')?.startsWith('application/json')) {
      const answer = await bodyOf(response.clone());
      if (answer) {
        const check = isGood(answer.body) ? operation.isOwnResponse : operation.isResponse;
        const problems = check(answer.body) ? [] : check.errors;
        expect({ operation: operation.id, ...answer, problems }).toEqual({
          ...answer,
          operation: operation.id,
          problems: [],
        });
      }
    }
    return response;
  };
  return Object.defineProperty(sim, 'fetch', { value });
}

/** None of an answer that breaks off, as it was ordered to. */
async function bodyOf(response: Response): Promise<{ body: Record<string, unknown> } | undefined> {
  try {
    return { body: (await response.json()) as Record<string, unknown> };
  } catch {
    return undefined;
  }
}
