import { describe, expect, it } from 'vitest';
import { assertIs, blankIn, type Claim, enoughToJudge } from '../../src/task/claim.js';

const PAGE = '\n\ufeff<!doctype html><title>Sign in</title>';
const REPORT = '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code></Error>';
const judge = (claim: Claim, text: string, type?: string) => () =>
  assertIs(claim, new TextEncoder().encode(text), 'files.example', type);

describe('a download that is not what it claims', () => {
  it.each<[Claim, string, string]>([
    [{ kind: 'image', ext: 'png' }, PAGE, 'should be png, and files.example sent a web page'],
    [{ kind: 'image', ext: 'bin' }, PAGE, 'should be image, and files.example sent a web page'],
    [{ kind: 'video', ext: 'mp4' }, '{"error":"gone"}', 'should be mp4, and files.example sent a text'],
    [{ kind: '3d', ext: 'glb' }, PAGE, 'should be glb'],
    [{ kind: 'image', ext: 'png' }, '<html lang="en">', 'sent a web page'],
    [{ kind: 'image', ext: 'svg' }, '<body>', 'sent a web page'],
    [{ kind: 'file', ext: 'zip' }, PAGE, 'should be zip'],
    [{ kind: 'image', ext: 'png' }, '', 'sent no bytes'],
    [{ kind: 'image', ext: 'png' }, 'Access denied: link expired', 'sent a text'],
    [{ kind: 'image', ext: 'png' }, '链接已过期', 'sent a text'],
    [{ kind: 'audio', ext: 'mp3' }, '["error"]', 'sent a text'],
    [{ kind: 'video', ext: 'bin' }, '<svg xmlns="http://www.w3.org/2000/svg"/>', 'should be video, and'],
    [{ kind: 'image', ext: 'bin' }, '{"error":"gone"}', 'sent a text'],
    [{ kind: 'image', ext: 'png' }, '<svg xmlns="http://www.w3.org/2000/svg"/>', 'sent a text'],
    [{ kind: 'image', ext: 'svg' }, 'Access denied', 'sent a text'],
    [{ kind: '3d', ext: 'glb' }, '{"asset":{}}', 'sent a text'],
    [{ kind: '3d', ext: 'obj' }, 'Access denied', 'sent a text'],
    [{ kind: '3d', ext: 'gltf' }, '["error"]', 'sent a text'],
    [{ kind: 'file', ext: 'zip' }, 'Access denied', 'sent a text'],
    [{ kind: 'image', ext: 'png' }, '\0'.repeat(3000), 'sent nothing but zeros'],
    [{ kind: '3d', ext: 'bin' }, 'Access denied', 'should be 3d, and files.example sent a text'],
    [{ kind: '3d', ext: 'bin' }, '{"error":"gone"}', 'sent a text'],
    [{ kind: '3d', ext: 'gltf' }, '{"error":"gone"}', 'sent a text'],
    [{ kind: '3d', ext: 'dae' }, '<Gone/>', 'sent a text'],
    [{ kind: '3d', ext: 'dae' }, '<!-- x --><html>', 'sent a web page'],
    [{ kind: 'image', ext: 'svg' }, '<?xml version="1.0"?><!-- x --> <!-- y --><html>', 'sent a web page'],
    [{ kind: '3d', ext: 'splat' }, '\0', 'sent nothing but zeros'],
  ])('is refused: %o', (claim, text, message) => {
    expect(judge(claim, text)).toThrow(expect.objectContaining({ message: expect.stringContaining(message) }));
  });

  it.each<[Claim, string]>([
    [{ kind: 'text', ext: 'txt' }, PAGE],
    [{ kind: '3d', ext: 'gltf' }, '{"asset":{}}'],
    [{ kind: 'image', ext: 'svg' }, '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    [{ kind: 'image', ext: 'png' }, '\u0089PNG'],
    [{ kind: 'audio', ext: 'pcm' }, '\0'.repeat(3000)],
    [{ kind: 'image', ext: 'bin' }, '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'],
    [{ kind: 'image', ext: 'hdr' }, '#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n'],
    [{ kind: 'image', ext: 'bin' }, '#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n'],
    [{ kind: 'image', ext: 'gif' }, 'GIF89a'],
    [{ kind: '3d', ext: 'bin' }, 'mesh of an own format'],
    [{ kind: '3d', ext: 'bin' }, '<?xml version="1.0"?><!-- x --><COLLADA xmlns="x">'],
    [{ kind: '3d', ext: 'bin' }, '{ "scene": 0, "asset": {} }'],
    [{ kind: '3d', ext: 'obj' }, 'mtllib a.mtl\nv 0 0 0'],
    [{ kind: '3d', ext: 'ply' }, 'ply\nformat ascii 1.0'],
    [{ kind: '3d', ext: 'stl' }, 'solid cube'],
    [{ kind: '3d', ext: 'dae' }, '<?xml version="1.0"?><COLLADA/>'],
    [{ kind: '3d', ext: 'fbx' }, '; FBX 7.3.0 project file'],
    [{ kind: 'file', ext: 'pdf' }, '%PDF-1.7\n'],
    [{ kind: 'file', ext: 'pdf' }, '%PDF-1.7 <html>'],
    [{ kind: 'video', ext: 'mp4' }, '\0\0\0\u0018ftypmp42'],
    [{ kind: 'file', ext: 'bin' }, 'Access denied'],
    [{ kind: 'file', ext: 'gz' }, '\u001f\u008b\b'],
    [{ kind: 'text', ext: 'txt' }, '\0\0'],
  ])('is taken where it can be so: %o', (claim, text) => {
    expect(judge(claim, text)).not.toThrow();
  });

  it.each(['png', 'dae', 'bin', 'svg', 'txt', 'zip'])('is refused when it is a report of an error: %s', (ext) => {
    for (const kind of ['image', '3d', 'file', 'text', 'video'] as const)
      for (const text of [REPORT, '<Error/>', '<!-- x --><s:Error xmlns:s="x">', '<ErrorResponse>'])
        expect(judge({ kind, ext }, text)).toThrow('files.example sent a report of an error instead');
    expect(judge({ kind: 'file', ext: 'bin' }, '<Errors/>')).not.toThrow();
  });

  it.each(['image/png', ' Video/MP4', 'audio/mpeg; x=1', 'model/gltf-binary'])(
    'is refused when it is a text under a type of other files: %s',
    (type) => {
      for (const text of ['<!-- x --><html>', PAGE, 'Access denied', '{"error":"gone"}'])
        expect(judge({ kind: 'file', ext: 'bin' }, text, type)).toThrow('files.example sent a ');
      expect(judge({ kind: 'text', ext: 'txt' }, PAGE, type)).not.toThrow();
      expect(judge({ kind: 'file', ext: 'bin' }, '\0\u0001\u0002', type)).not.toThrow();
    },
  );

  it.each(['text/html', 'application/octet-stream', ''])('is taken for anything under the type %j', (type) => {
    expect(judge({ kind: 'file', ext: 'bin' }, 'Access denied', type)).not.toThrow();
  });

  it.each([
    ['gzip', [0x1f, 0x8b]],
    ['compress', [0x1f, 0x9d]],
    ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ])('is refused when it is still packed: %s', (_, mark) => {
    const packed = Uint8Array.from([...mark, ...Array.from({ length: 900 }, () => 7)]);
    const judged = (claim: Claim) => () => assertIs(claim, packed, 'files.example');
    expect(judged({ kind: 'image', ext: 'png' })).toThrow('files.example sent a packed file instead');
    expect(judged({ kind: 'file', ext: 'gz' })).not.toThrow();
    expect(judged({ kind: 'image', ext: 'svg' })).not.toThrow();
  });

  it('is refused when it is a text in letters that are not of Unicode', () => {
    const gbk = Uint8Array.from([0xc1, 0xb4, 0xbd, 0xd3, 0xd2, 0xd1, 0xb9, 0xfd, 0xc6, 0xda]);
    expect(() => assertIs({ kind: 'image', ext: 'png' }, gbk, 'files.example')).toThrow('sent a text instead');
  });

  it('is not refused for bytes that only look packed', () => {
    for (const bytes of [
      [0x01, 0xf8, 0x0b, 0],
      [0, 0x1f, 0x8b, 0],
      [0x28, 0xb5, 0x2f, 0xfc, 0],
      [0x1f, 0x80, 0x8b, 0],
    ])
      expect(() => assertIs({ kind: 'video', ext: 'mp4' }, Uint8Array.from(bytes), 'files.example')).not.toThrow();
  });
});

describe('a text of two bytes a letter', () => {
  /** Letters with a zero behind each, after two bytes that tell the order of bytes, or do not. */
  const wide = (mark: readonly number[], text: string, isTurned = false) =>
    Uint8Array.from([
      ...mark,
      ...[...new TextEncoder().encode(text)].flatMap((byte) => (isTurned ? [0, byte] : [byte, 0])),
    ]);
  const judged = (head: Uint8Array) => () => assertIs({ kind: 'image', ext: 'png' }, head, 'files.example');

  it.each([
    ['little', [0xff, 0xfe], false],
    ['big', [0xfe, 0xff], true],
  ])('is known by its mark: %s end first', (_, mark, isTurned) => {
    expect(judged(wide(mark, '<html><title>Sign in</title>', isTurned))).toThrow('sent a web page instead');
    expect(judged(wide(mark, 'Access denied', isTurned))).toThrow('sent a text instead');
  });

  it.each([
    [0xff, 0xff],
    [0xfe, 0xfe],
    [0xff, 0x61],
    [0x61, 0xfe],
    [0xfe, 0x61],
    [0x61, 0xff],
    [0x61, 0x61],
  ])('is not known without it: %d %d', (...mark) => {
    expect(judged(wide(mark, '<html>Access denied'))).not.toThrow();
  });
});

it('a file is judged by its first bytes, after a bounded number of blank ones', () => {
  expect([0, 100, 65_536, 70_000].map(enoughToJudge)).toEqual([512, 612, 66_048, 66_048]);
  expect(['', '  \n', ' \ufeffx', 'x '].map((text) => blankIn(new TextEncoder().encode(text)))).toEqual([0, 3, 4, 0]);
});
