import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { Output } from '../../../docs/site/build/output/output.js';
import { temporaryFolder } from '../../support/folder.js';

it('writes over an earlier build, and leaves nothing of it but what somebody else has written', async () => {
  const root = await temporaryFolder();
  const at = (name: string) => path.join(root, name);
  for (const name of ['index.html', 'models/old.html', 'models/kept.html', 'assets/a.js', 'assets-of-old.js']) {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), 'old');
  }
  const output = new Output(root);
  output.write([['index.html', 'new']]);
  output.write(
    new Map<string, string | Uint8Array>([
      ['models/kept.html', 'new'],
      ['samples/a.png', Uint8Array.of(1, 2)],
    ]),
  );
  await output.finish('assets');
  expect(readFileSync(at('index.html'), 'utf8')).toBe('new');
  expect(readFileSync(at('models/kept.html'), 'utf8')).toBe('new');
  expect([...readFileSync(at('samples/a.png'))]).toEqual([1, 2]);
  expect(existsSync(at('models/old.html'))).toBe(false);
  expect(existsSync(at('assets-of-old.js'))).toBe(false);
  expect(existsSync(at('assets/a.js'))).toBe(true);
});

it('removes nothing when a file could not be written', async () => {
  const root = await temporaryFolder();
  writeFileSync(path.join(root, 'old.html'), 'old');
  mkdirSync(path.join(root, 'index.html'));
  const output = new Output(root);
  output.write([['index.html', 'new']]);
  await expect(output.finish('assets')).rejects.toThrow('EISDIR');
  expect(existsSync(path.join(root, 'old.html'))).toBe(true);
});
