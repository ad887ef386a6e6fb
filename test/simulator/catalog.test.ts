import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalog } from '../../generated/catalog.gen.js';
import type { Price } from '../../src/contract/catalog.js';
import { createSimulator, manualClock } from '../../src/simulator/index.js';
import type { PlatformResponse } from './fixtures.js';

interface Operation {
  requestBody: { content: { 'application/json': { examples: Record<string, { value: Record<string, unknown> }> } } };
}

const file = new URL('../../generated/openapi.json', import.meta.url);
const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, { post: Operation }> };

const extensions = { image: 'png', video: 'mp4', audio: 'wav', '3d': 'glb', text: 'txt', file: 'txt' };

test('every example of every model runs to an output of the right kind, at the published price', async () => {
  const sim = createSimulator({ clock: manualClock(), balance: '1000000', concurrency: 10_000 });
  const post = async (path: string, body: unknown): Promise<PlatformResponse> => {
    const init = { method: 'POST', headers: { authorization: 'Bearer key' }, body: JSON.stringify(body) };
    return (await (await sim.fetch(`${sim.origin}/openapi/v2/${path}`, init)).json()) as PlatformResponse;
  };
  const surprises: unknown[] = [];
  for (const { id, output, price } of catalog) {
    const { examples } = paths[`/openapi/v2/${id}`]!.post.requestBody.content['application/json'];
    for (const { value } of Object.values(examples)) {
      const { taskId, errorMessage } = await post(id, value);
      await sim.clock.advance(10_000);
      const { status, results, usage } = await post('query', { taskId });
      const types = new Set(results?.map(({ outputType }) => outputType));
      const paid = usage?.['thirdPartyConsumeMoney'] ?? null;
      const asExpected =
        status === 'SUCCESS' && [...types].join() === extensions[output] && (paid !== null) === isPriced(price);
      if (!asExpected) surprises.push({ id, errorMessage, status, types, paid });
    }
  }
  expect(surprises).toEqual([]);
  expect(sim.tasks.length).toBeGreaterThanOrEqual(catalog.length);
});

const isPriced = (price: Price | undefined) => price !== undefined && price.rules.length > 0;
