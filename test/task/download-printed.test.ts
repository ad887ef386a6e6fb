import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { RunningHub } from '../../src/index.js';
import { Download } from '../../src/task/download.js';

const rh = new RunningHub({ apiKey: 'any', fetch: async () => Response.json({}) });

it.each([
  [
    'an address, without its signature',
    { url: 'https://files.example/out/fox.png?sign=canary#canary' },
    'Download { fox.png: https://files.example/out/fox.png }',
  ],
  ['a text', { text: 'a red fox', fileName: 'says.txt' }, 'Download { says.txt: text of 9 characters }'],
])('a download is printed as what it is: %s', (_, output, printed) => {
  expect(inspect(rh.download(output))).toBe(printed);
  expect(inspect({ download: rh.download(output) })).toContain(printed);
});

it('what is made from it, and has nothing to download, can be printed, too', () => {
  expect(inspect(Object.create(Download.prototype) as Download)).toBe('Download {}');
});
