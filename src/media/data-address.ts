import { OwnBlob } from '#platform';
import { InputError } from '../errors/input.js';

/**
 * Characters of the longest `data:` address that is sent inside an input: 5 MB of bytes in base64. What is longer is
 * uploaded. Source: the vendor's own client.
 */
export const LARGEST_INLINE = Math.ceil((5 * 1024 * 1024) / 3) * 4 + 100;

const PERCENT = 0x25;

/** Whether a text is a `data:` address that is too long to be sent inside an input. */
export function isLongData(text: string): boolean {
  return text.length > LARGEST_INLINE && /^data:[^,\s]*,/i.test(text);
}

/**
 * The bytes of a `data:` address.
 *
 * @throws InputError when they are not written as its beginning says.
 */
export function blobOfData(address: string, field: string): Blob {
  const start = address.indexOf(',');
  const [type, ...more] = address.slice('data:'.length, start).split(';') as [string, ...string[]];
  const content = address.slice(start + 1);
  const isBase64 = more.at(-1)?.toLowerCase() === 'base64';
  try {
    const isText = /^(text\/|$)/i.test(type);
    const decoded = isBase64 ? bytesOfBase64(content) : isText ? decodeURIComponent(content) : bytesOfEscapes(content);
    return new OwnBlob([decoded], { type });
  } catch (cause) {
    const what = isBase64 ? 'base64' : 'percent-encoded text';
    throw new InputError(`${field}: what follows the comma of the data: address is no ${what}.`, { field, cause });
  }
}

function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(decodeURIComponent(text));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** The bytes of a format that is no text, of which the escapes make no letters. */
function bytesOfEscapes(text: string): Uint8Array<ArrayBuffer> {
  if (/%(?![\da-f]{2})/i.test(text)) throw new URIError('there is a % without two digits');
  const encoded = new TextEncoder().encode(text);
  let size = 0;
  for (let at = 0; at < encoded.length; at++) {
    const isEscape = encoded[at] === PERCENT;
    const byte = isEscape ? Number.parseInt(String.fromCharCode(encoded[at + 1]!, encoded[at + 2]!), 16) : encoded[at]!;
    // Never ahead of what is read.
    encoded[size++] = byte;
    if (isEscape) at += 2;
  }
  return encoded.slice(0, size);
}
