import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import spec from '../../../generated/openapi.json' with { type: 'json' };
import { createSimulator } from '../../../src/simulator/index.js';
import { routeOf } from '../../../src/simulator/endpoints/routes.js';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly id: string;
}

/** What the platform offers beside its models. */
const operations: Operation[] = Object.entries(spec.paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, operation]: [string, Record<string, unknown>]) =>
    'x-model' in operation ? [] : [{ method: method.toUpperCase(), path, id: String(operation.operationId) }],
  ),
);
const pathOf = ({ path }: Operation) => path.replaceAll(/\{\w+\}/g, '1900000000000000001');
const isRouted = (operation: Operation) => routeOf(pathOf(operation)).operation !== 'other';

it('has the operations that its doc comment says, and no others', () => {
  const source = readFileSync(new URL('../../../src/simulator/index.ts', import.meta.url), 'utf8');
  const comment =
    /\/\*\*(?:(?!\*\/).)*?\d+ of the \d+ operations.*?\*\//s.exec(source)?.[0].replaceAll(/\s*\n \* ?/g, ' ') ?? '';
  const [, routed, all] = /(\d+) of the (\d+) operations/.exec(comment)?.map(Number) ?? [];
  const spans = [...comment.matchAll(/`([^`]+)`/g)].map(([, text]) => text!);
  const named = ({ id, path }: Operation) =>
    spans.some((span) => span === id || (span.startsWith('/') && path.startsWith(span)));

  expect(operations).toHaveLength(all!);
  expect(operations.filter(isRouted)).toHaveLength(routed!);
  expect(operations.filter((operation) => isRouted(operation) === named(operation))).toEqual([]);
});

it('answers every other operation with 404, as the platform does for paths that it does not know', async () => {
  const simulator = createSimulator({ models: [] });
  const others = operations.filter((operation) => !isRouted(operation));
  for (const operation of [...others, { method: 'POST', path: '/openapi/v2/assets' }, { method: 'GET', path: '/x' }]) {
    const { method } = operation;
    const response = await simulator.fetch(simulator.origin + operation.path, { method });
    expect([response.status, await response.json()]).toEqual([404, { code: 404, msg: 'NOT_FOUND', data: null }]);
  }
});
