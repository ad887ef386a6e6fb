import { expect } from 'vitest';
import type { Seen } from '../support/server.js';

/** The start of a picture, enough to be taken for one. */
export const PNG = Buffer.concat([Buffer.from('\x89PNG\r\n', 'latin1'), Buffer.alloc(100)]);
/** A picture that differs from others at its end. */
export const png = (...tail: number[]) => Buffer.concat([PNG, Buffer.from(tail)]);
/** Where the server of the tests stores its uploads, by their count. */
export const stored = (count: number) => `https://files.example/openapi/${count}.png`;

/** The file in a form, as a server reads it. */
export async function fileIn({ bytes, headers }: Seen): Promise<File> {
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': headers['content-type']! },
  }).formData();
  expect([...form.keys()]).toEqual(['file']);
  return form.get('file') as File;
}
