import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { bytesOf } from '../../support/loopback.js';
import type { ReceivedFile } from './script.js';

/** Reads a request to its end: the files of a form, or the text of any other body. */
export async function receive(message: IncomingMessage): Promise<{ body: string; files: ReceivedFile[] }> {
  const bytes = await bytesOf(message);
  const type = message.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return { body: bytes.toString(), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: ReceivedFile[] = [];
  for (const [field, value] of form) {
    if (typeof value === 'string') continue;
    const content = Buffer.from(await value.arrayBuffer());
    const sha256 = createHash('sha256').update(content).digest('hex');
    files.push({ field, name: value.name, size: content.length, sha256 });
  }
  return { body: '', files };
}
