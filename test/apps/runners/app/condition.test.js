/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
const { RunningHub, file } = require('runninghub');

test('a page with the part of Node', async () => {
  expect(typeof window).toBe('object');
  const rh = new RunningHub({ apiKey: 'any' });
  await expect(rh.upload(file('nothing.png'))).rejects.toThrow('ENOENT');
});
