import { describe, expect, it } from 'vitest';
import { read, refusal } from './read-input.js';

describe('text in a media field', () => {
  it.each([
    'https://files.example/cat.png',
    'HTTPS://files.example/cat.png?a=1#b',
    'http://10.0.0.1/a',
    'data:image/png;base64,AA==',
    'asset://asset-1.png',
    'openapi/1a2b.png',
    'api/1a2b.png',
  ])('is sent as it is when it is %s', (text) => {
    for (const rules of [{}, { imageUrl: ['image', 1, 'png'] }]) {
      expect(read({ imageUrl: text, imageUrls: [text] }, rules)).toEqual({
        body: { imageUrl: text, imageUrls: [text] },
        media: [],
      });
    }
  });

  it.each([
    'cat.png',
    './cat.png',
    '/etc/passwd',
    '/srv/app/.env',
    'C:\\pictures\\cat.jpeg',
    '~/cat.png',
    'files/noext',
    'file:///tmp/cat.png',
    'FILE:///tmp/cat.png',
    'ftp://files.example/a.png',
    'blob:https://files.example/1',
    '//files.example/a.png',
    'https://',
    'https:///a.png',
    'https://[::1',
    'https://x.example:99999/a.png',
    'api/cat.png',
    'openapi/a/b.png',
    'api/../etc',
    'api/1f..png',
    'data:',
    'asset:',
    'a cat',
    '',
  ])('is refused when it is %j, and the error says how files are given', (text) => {
    for (const field of ['imageUrl', 'imageUrls', 'image', 'image2', 'firstFrameImageUrl', 'audioUrl', 'sRef']) {
      const { message, ...error } = refusal({ [field]: [text] });
      expect(error.field).toBe(field);
      expect(message).toContain(`${field}: ${JSON.stringify(text)} is no address.`);
      expect(message).toContain("write file('cat.png') for a file of this machine");
    }
  });

  it.each([
    ' https://files.example/a.png',
    'https://files.example/a.png\n',
    'https://files.example/a b.png',
    'api/1a.png ',
  ])('is refused with its white space: %j', (text) =>
    expect(refusal({ imageUrl: text }).message).toContain(`${JSON.stringify(text)} has white space in it`),
  );

  it('says the same whether there is such a file or not', () => {
    const message = (path: string) => refusal({ imageUrl: path }).message.replace(path, 'PATH');
    expect(message('./package.json')).toBe(message('./no-such.json'));
  });

  it('may be a word where only the name of the field speaks for media, and not where a rule does', () => {
    for (const word of ['true', '4', 'auto', 'asset-1']) {
      expect(read({ generateAudio: word }).body).toEqual({ generateAudio: word });
      expect(refusal({ generateAudio: word }, { generateAudio: ['audio', 1, 'mp3'] }).field).toBe('generateAudio');
    }
  });

  it('is anything in other fields', () => {
    const input = { prompt: 'Draw cat.png', style: '/etc/passwd', imageSize: '1:1', model: 'file:///a' };
    expect(read(input).body).toEqual(input);
  });

  it('is quoted up to 200 letters', () => {
    const shown = (length: number) => /"(.*)"/.exec(refusal({ imageUrl: '.'.repeat(length) }).message)![1];
    expect([shown(200), shown(201), shown(5000)]).toEqual([
      '.'.repeat(200),
      `${'.'.repeat(200)}…`,
      `${'.'.repeat(200)}…`,
    ]);
  });
});

describe('a URL object', () => {
  it('becomes text, in any field', () => {
    const url = new URL('https://files.example/a.png');
    expect(read({ imageUrl: url, link: url }).body).toEqual({ imageUrl: url.href, link: url.href });
  });

  it('of a local file is refused, in any field', () => {
    for (const field of ['imageUrl', 'link']) {
      const message = `${field}: a file: address is not opened. Write file(url) for a file of this machine.`;
      expect(refusal({ [field]: new URL('file:///tmp/cat.png') })).toEqual({ field, message });
    }
  });
});
