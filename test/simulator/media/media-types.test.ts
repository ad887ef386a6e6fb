import { expect, it } from 'vitest';
import { schemas } from '../../../generated/schemas.gen.js';
import { kindOf, typeOf } from '../../../src/media/file-types.js';
import { mediaRules } from '../../../src/media/media-rules.js';
import { bench } from '../fixtures.js';

/** What the documentation of the upload names. */
const DOCUMENTED = 'jpg jpeg png webp mp3 wav flac mp4 avi mov mkv zip'.split(' ');

const taken = Object.values(schemas).flatMap((schema) =>
  [...mediaRules(schema)].flatMap(([, [, , accept]]) => accept.split(' ')),
);

it('stores every format that a model takes, with the kind and the type that the client knows it by', async () => {
  const { sim, upload } = bench();
  const extensions = new Set([...DOCUMENTED, ...taken.filter(Boolean)]);
  expect(extensions.size).toBeGreaterThan(15);
  for (const extension of extensions) {
    const { data } = await upload(new Uint8Array([1]), `a.${extension}`);
    expect(data?.type, extension).toBe(extension === 'zip' ? 'zip' : kindOf(extension));
    const stored = await sim.fetch(data.download_url);
    expect(stored.headers.get('content-type'), extension).toBe(typeOf(extension));
  }
});
