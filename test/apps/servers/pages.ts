import assert from 'node:assert/strict';
import { RunningHubCore } from '../../../src/core.js';
import type { Served } from './case.js';

const MODEL = 'rhart-image-x-official/text-to-image';
const INPUT = { prompt: 'a red fox', outputFormat: 'png' } as const;

/** Pages that use the proxy of a guide: of a visitor, who runs a model and may upload nothing, and of a stranger. */
export async function checkPages({ url }: Pick<Served, 'url'>): Promise<void> {
  const page = (session?: string) =>
    new RunningHubCore({
      apiKey: null,
      baseUrl: `${url}/api/runninghub`,
      fetch: (address, init) => {
        const headers = new Headers(init?.headers);
        if (session) headers.set('x-session', session);
        return fetch(address, { ...init, headers });
      },
    });
  const visitor = page('of Anna');
  const { output } = await visitor.run(MODEL, INPUT);
  const picture = await (await fetch(output.url)).blob();
  assert.equal(picture.type, 'image/png');
  // The model of the guide makes a picture of words, so no file is of use to it.
  await assert.rejects(visitor.upload(picture), { name: 'ProxyRefusedError', status: 403 });
  await assert.rejects(page().run(MODEL, INPUT), { status: 401 });
}
