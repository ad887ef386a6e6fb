import { expect, it } from 'vitest';
import { canonicalExtension, extensionByContent, extensionOf } from '../../src/media/file-types.js';

it('compares extensions without regard to case, and jpeg is jpg', () => {
  expect(['jpeg', 'JPG', 'Png', 'jpegx'].map(canonicalExtension)).toEqual(['jpg', 'jpg', 'png', 'jpegx']);
});

it('reads the extension of a name', () => {
  expect(['a.PNG', 'openapi/1f.tar.gz', 'name', 'a.', 'a.b c'].map(extensionOf)).toEqual(['PNG', 'gz', '', '', '']);
});

it('says so when the content tells nothing', async () => {
  for (const text of ['', 'PN', 'RIFF....TEXT', 'plain text']) {
    expect(await extensionByContent(new Blob([text]))).toBeUndefined();
  }
});
