const { RunningHub, file, isRunningHubError } = require('runninghub');
const { gptImage2TextToImageOfficialStable } = require('runninghub/models');
const { createSimulator } = require('runninghub/simulator');

afterEach(() => jest.useRealTimers());

test('the clock of jest', async () => {
  jest.useFakeTimers();
  const simulator = createSimulator();
  const rh = new RunningHub({ apiKey: 'any', baseUrl: simulator.origin, fetch: simulator.fetch });
  const running = rh.run('rhart-image-x-official/text-to-image', { prompt: 'a red fox', outputFormat: 'png' });
  await jest.advanceTimersByTimeAsync(60_000);
  const { outputs } = await running;
  expect(outputs[0].kind).toBe('image');
});

test('a picture', async () => {
  const simulator = createSimulator({ durations: { create: 0, queue: 0, image: 0 } });
  const rh = new RunningHub({ apiKey: 'any', baseUrl: simulator.origin, fetch: simulator.fetch });
  const input = { prompt: 'a red fox', resolution: '1k', quality: 'low' };
  const { output } = await rh.run(gptImage2TextToImageOfficialStable, input);
  const { type, size } = await rh.download(output).blob();
  expect(type).toBe('image/png');
  expect(size).toBeGreaterThan(100);
  const saved = await rh.download(output).save('out/');
  expect(await rh.upload(file(saved))).toMatchObject({ kind: 'image', size });
  expect(isRunningHubError(await rh.run('a/b', {}).catch((error) => error))).toBe(true);
});
