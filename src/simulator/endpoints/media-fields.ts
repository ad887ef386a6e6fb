import type { InputSchema, MediaConstraint } from '../../contract/input-schema.js';
import { trimEnd } from '../../json/trim-end.js';
import { canonicalExtension, extensionOf } from '../../media/file-types.js';
import type { FileStore } from '../state/files.js';
import type { Failure } from '../state/task.js';

/** What is wrong with the media of an input: refused at once, or found out when the task fetches them. */
export type MediaProblem = { readonly refused: Failure } | { readonly later: Failure };

/**
 * Looks at the media of an input that the simulator can know: uploads and `data:` addresses. Addresses of other hosts
 * are taken as they are.
 */
export function checkMedia(
  schema: InputSchema,
  value: unknown,
  files: FileStore,
  now: number,
  origin: string,
  path = '',
): MediaProblem | undefined {
  if (typeof value === 'string') {
    const media = schema['x-media'];
    return media && checkReference(media, value, files, now, origin, path);
  }
  const parts: [InputSchema | undefined, unknown, string][] = Array.isArray(value)
    ? value.map((item, index) => [schema.items, item, `${path}[${index}]`])
    : Object.entries(value ?? {}).map(([name, item]) => [
        schema.properties?.[name],
        item,
        path ? `${path}.${name}` : name,
      ]);
  for (const [part, item, at] of parts) {
    const problem = part && checkMedia(part, item, files, now, origin, at);
    if (problem) return problem;
  }
  return undefined;
}

function checkReference(
  media: MediaConstraint,
  reference: string,
  files: FileStore,
  now: number,
  origin: string,
  path: string,
): MediaProblem | undefined {
  if (/^data:/i.test(reference)) return tooLarge(media, dataSize(reference), path);
  if (!reference.startsWith(`${origin}/`) && !reference.startsWith('openapi/')) return undefined;
  const upload = files.upload(reference);
  if (!upload) {
    // The results of earlier tasks can be inputs too.
    const result = reference.startsWith(`${origin}/files/`) && files.find(reference.slice(`${origin}/files/`.length));
    return result ? undefined : unusable(`${path} names a file that does not exist or has expired`);
  }
  // Names do not expire; addresses do.
  if (reference.startsWith(origin) && now >= upload.expiresAt)
    return unusable(`${path} names an address that has expired`);
  const extension = extensionOf(upload.name);
  const accepted = media.accept?.map(canonicalExtension);
  if (accepted && !accepted.includes(canonicalExtension(extension))) {
    return unusable(`${path} is a ${extension} file; ${accepted.join(', ')} can be used`);
  }
  return tooLarge(media, upload.size, path);
}

function unusable(message: string): MediaProblem {
  return { later: { code: '1013', message: `File processing failed: ${message}` } };
}

function tooLarge({ maxSizeMB = Infinity }: MediaConstraint, size: number, path: string): MediaProblem | undefined {
  if (size <= maxSizeMB * 1024 * 1024) return undefined;
  return {
    refused: {
      code: '1008',
      message: `File size exceeded: ${path} has ${size} bytes; at most ${maxSizeMB} MB are allowed`,
    },
  };
}

function dataSize(address: string): number {
  const content = address.slice(address.indexOf(',') + 1);
  return /;base64,/i.test(address) ? Math.floor((trimEnd(content, '=').length * 3) / 4) : content.length;
}
