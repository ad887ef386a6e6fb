import { expect, it } from 'vitest';
import { canonicalExtension, kindOf, typeOf } from '../../../src/media/file-types.js';
import { accepted } from '../../media/accepted.js';
import { bench } from '../fixtures.js';

/** What the documentation of the upload names. */
const DOCUMENTED = 'jpg jpeg png webp mp3 wav flac mp4 avi mov mkv zip'.split(' ');

it('stores every format that a model takes, with the kind and the type that the client knows it by', async () => {
  const { sim, upload } = bench();
  const extensions = new Set([...DOCUMENTED, ...accepted]);
  expect(extensions.size).toBeGreaterThan(15);
  for (const extension of extensions) {
    const { data } = await upload(new Uint8Array([1]), `a.${extension}`);
    expect(data?.type, extension).toBe(extension === 'zip' ? 'zip' : kindOf(canonicalExtension(extension)));
    const stored = await sim.fetch(data.download_url);
    expect(stored.headers.get('content-type'), extension).toBe(typeOf(canonicalExtension(extension)));
  }
});

it('stores documents, whose kinds and types nobody has told', async () => {
  const { sim, upload } = bench();
  const { data } = await upload(new Uint8Array([1]), 'script.docx');
  expect(data?.type).toBe('docx');
  const stored = await sim.fetch(data.download_url);
  expect(stored.headers.get('content-type')).toBe('application/octet-stream');
});
