import { readFile } from 'node:fs/promises';
import { RunningHub, file } from 'runninghub';
import { createSimulator } from 'runninghub/simulator';
import { expect, test } from 'vitest';

test('a picture', async () => {
  const simulator = createSimulator({ durations: { create: 0, queue: 0, image: 0 } });
  const rh = new RunningHub({ apiKey: 'any', baseUrl: simulator.origin, fetch: simulator.fetch });
  const model = 'rhart-image-x-official/text-to-image';
  const { output } = await rh.run(model, { prompt: 'a red fox', outputFormat: 'png' });
  const blob = await rh.download(output).blob();
  expect(blob.type).toBe('image/png');
  expect(blob.size).toBeGreaterThan(100);
  const saved = await rh.download(output).save('out/');
  expect(await rh.upload(file(saved))).toMatchObject({ kind: 'image', size: blob.size });
  // A Blob of jsdom cannot be read.
  const data = await readFile(saved);
  expect(await rh.upload({ data, fileName: 'fox.png' })).toMatchObject({ kind: 'image', size: blob.size });
});
