import { describe, expect, it } from 'vitest';
import { assertKind, kindsOf, type UploadKinds } from '../../src/proxy/upload-kinds.js';
import type { MediaKind } from '../../src/index.js';
import { bytesOf, PNG } from './forms.js';

const only = (...kinds: MediaKind[]): UploadKinds => ({ kinds: new Set(kinds), extensions: undefined });
const judge =
  (kinds: UploadKinds, name: string, content: string, type = '') =>
  () =>
    assertKind(kinds, { name, type, head: bytesOf(content) });

const MP4 = '\0\0\0 ftypisom';
const PAGE = '<!doctype html><script>';
const PROGRAM = 'MZ\x90\0\x03';

describe('a file that may be uploaded', () => {
  it.each<[UploadKinds, string, string, string?]>([
    [only('image'), 'a.png', PNG],
    [only('image'), 'a.JPEG', PNG],
    [only('image'), 'photo', PNG, 'image/png'],
    [only('image'), 'a.svg', '<svg viewBox="0 0 1 1">'],
    [only('image', 'video'), 'a.mp4', MP4],
    [only('audio'), 'a.m4a', MP4],
    [only('audio'), 'a.mp4.mp3', 'ID3\x04'],
    [only('video'), 'a.ogv', 'OggS'],
    [only('audio'), 'a.pcm', '\x01\x02\x03'],
    [only('file'), 'a.docx', 'PK\x03\x04'],
    [kindsOf([['file', 0, 'pdf docx']]), 'a.PDF', '%PDF-1.7'],
    [kindsOf([['image', 10, 'png jpg']]), 'a.webp', 'RIFF\0\0\0\0WEBP'],
  ])('is of a kind that is taken, by its name and how it begins: %o %s', (...given) => {
    expect(judge(...given)).not.toThrow();
  });

  it.each<[UploadKinds, string, string, string, string?]>([
    [only('image'), 'a.mp4', MP4, 'by its name'],
    [only('image'), 'a.exe', PNG, 'by its name'],
    [only('image'), 'a', PNG, 'by its name'],
    [only('image'), 'a.png.html', PAGE, 'by its name'],
    [only('image'), 'a', PAGE, 'by its name', 'text/html'],
    [only('image'), 'a.png', PAGE, 'by how it begins'],
    [only('image'), 'a.png', '<svg onload="alert(1)">', 'by how it begins'],
    [only('image'), 'a.png', PROGRAM, 'by how it begins'],
    [only('image'), 'a.png', '', 'by how it begins'],
    [only('image'), 'a.png', MP4, 'by how it begins'],
    [only('image'), 'a.png', 'PK\x03\x04', 'by how it begins'],
    [only('video'), 'a.mp4', PNG, 'by how it begins'],
    [only('image', 'video', 'audio'), 'a.zip', 'PK\x03\x04', 'by its name'],
    [only('image', 'video', 'audio'), 'a.glb', 'glTF', 'by its name'],
    [only('image', 'audio'), 'a.png', 'ID3\x04', 'by how it begins'],
    [kindsOf([['file', 0, 'pdf docx']]), 'a.exe', PROGRAM, 'by its name'],
    [kindsOf([['file', 0, 'pdf docx']]), 'a.png', PNG, 'by its name'],
  ])('is no other: %o %s %j', (kinds, name, content, how, type) => {
    expect(judge(kinds, name, content, type)).toThrow(`is ${how} no file that a model here takes (`);
  });

  it('is told by name, of which a page learns no more than it can read', () => {
    expect(judge(only('image', 'video'), `${'x'.repeat(500)}.exe`, '')).toThrow(/^"x{10,60}…?"? ?.* \(image, video\)$/);
  });
});
