const { InputError, RunningHub, file } = require('runninghub');
const { findModel } = require('runninghub/catalog');
const { validate } = require('runninghub/validate');

const MODEL = 'rhart-image-x-official/text-to-image';

test('a page whose fetch is a mock', async () => {
  expect(typeof window).toBe('object');
  expect(typeof fetch).toBe('undefined');
  expect(findModel(MODEL).id).toBe(MODEL);
  expect(validate(MODEL, { promt: 'x' })).not.toEqual([]);
  expect(() => new RunningHub({ apiKey: 5 })).toThrow(InputError);
  const fetched = jest.fn(() => Promise.reject(new TypeError('offline')));
  const rh = new RunningHub({ apiKey: 'any', fetch: fetched, maxRetries: 0 });
  await expect(rh.run(MODEL, { prompt: 'a red fox', outputFormat: 'png' })).rejects.toThrow('offline');
  expect(fetched).toHaveBeenCalledTimes(1);
  await expect(rh.upload(file('package.json'))).rejects.toThrow('There is no file system in this build');
});
