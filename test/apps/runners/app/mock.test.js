jest.mock('runninghub');
const { RunningHub } = require('runninghub');

test('the whole client is mocked', async () => {
  RunningHub.prototype.run = jest.fn();
  const rh = new RunningHub();
  rh.run.mockResolvedValue({ outputs: [{ url: 'https://example.com/fox.png' }] });
  const { outputs } = await rh.run('a/b', {});
  expect(outputs[0].url).toBe('https://example.com/fox.png');
  expect(RunningHub).toHaveBeenCalledTimes(1);
});
