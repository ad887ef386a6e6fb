import { abortable } from '../async/abort.js';
import { hexOf } from '../async/bytes.js';
import { callBack } from '../async/callback.js';
import { startDeadline } from '../async/deadline.js';
import { isCallbackError } from '../errors/callback.js';
import { isInputError } from '../errors/input.js';
import { parseJson } from '../json/parse.js';
import { parseUrl } from '../json/parse-url.js';
import { isObject } from '../json/values.js';
import type { Transport } from '../http/transport.js';
import { canonicalExtension, extensionOf } from './file-types.js';
import { canFingerprint, fingerprint } from './same-bytes.js';
import type { Source } from './source.js';
import type { Upload } from './upload.js';

/** Milliseconds that an address must still work for: the task that is given it may wait in a queue. */
const MARGIN = 60 * 60 * 1000;

/**
 * The upload of a file as the client's store remembers it, or a new one, which the store then gets. A store that fails
 * or does not answer costs an upload, which is free, and never the call; only an InputError of the store is thrown.
 *
 * @param lifetime Longest time that an upload works for: what is said to work longer was not stored by this client.
 */
export async function remembered(
  transport: Transport,
  source: Source,
  lifetime: number,
  signal: AbortSignal | undefined,
  send: () => Promise<Upload>,
): Promise<{ readonly upload: Upload; readonly isNew: boolean }> {
  const { uploadStore } = transport;
  const sent = async () => ({ upload: await send(), isNew: true });
  if (!uploadStore) return sent();
  const key = await keyOf(transport, source, signal);
  if (key === undefined) return sent();
  const stored = await asked(transport, 'get', () => uploadStore.get(key), signal);
  const found = uploadIn(stored, source.blob.size, lifetime);
  if (found) return { upload: found, isNew: false };
  const upload = await send();
  await asked(transport, 'set', () => uploadStore.set(key, JSON.stringify(upload), upload.expiresAt), signal);
  return { upload, isNew: true };
}

/**
 * What an upload is remembered by: one digest of the account, the bytes, and what the platform goes by. The account is
 * not to be found out from it. Undefined when it is not known whose the upload is, or what is in the file.
 */
async function keyOf(transport: Transport, { blob, name }: Source, signal?: AbortSignal): Promise<string | undefined> {
  const apiKey = await transport.key({ signal });
  if (apiKey === null || !canFingerprint()) return undefined;
  let address: string;
  let content: string;
  try {
    address = await transport.addressFor(apiKey, signal);
    content = await fingerprint(blob, signal);
  } catch {
    signal?.throwIfAborted();
    // The upload will say what is wrong with the file, or with the site.
    return undefined;
  }
  const parts = [address, apiKey, canonicalExtension(extensionOf(name)), blob.type, content];
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(parts)));
  return hexOf(digest);
}

async function asked(transport: Transport, what: string, call: () => unknown, signal?: AbortSignal): Promise<unknown> {
  const deadline = startDeadline(transport.requestTimeout, signal);
  try {
    return await abortable(callBack(`uploadStore.${what}`, call, []), deadline.signal);
  } catch (error) {
    signal?.throwIfAborted();
    // What the store calls a mistake of the program, such as a folder that is none, stays one.
    if (isCallbackError(error) && isInputError(error.cause)) throw error.cause;
    transport.log.ignored(`uploadStore.${what}`, deadline.expired ? 'gave no answer' : 'failed');
    return undefined;
  } finally {
    deadline.close();
  }
}

/** What a store gave, when it is an upload that still works. */
function uploadIn(stored: unknown, size: number, lifetime: number): Upload | undefined {
  let fields: unknown;
  try {
    fields = typeof stored === 'string' ? parseJson(stored) : undefined;
  } catch {
    return undefined;
  }
  if (!isObject(fields)) return undefined;
  const { url, fileName, kind } = fields;
  const expiresAt = new Date(typeof fields.expiresAt === 'string' ? fields.expiresAt : NaN);
  const left = expiresAt.getTime() - Date.now();
  if (typeof url !== 'string' || typeof fileName !== 'string' || typeof kind !== 'string') return undefined;
  if (fileName.trim() === '' || /\s/.test(url) || fields.size !== size || !(left >= MARGIN && left <= lifetime))
    return undefined;
  const address = parseUrl(url);
  const isUsable = address && ['http:', 'https:'].includes(address.protocol) && !address.username && !address.password;
  return isUsable ? { url, fileName, kind, size, expiresAt } : undefined;
}
