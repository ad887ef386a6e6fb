import { OwnBlob } from '#platform';
import { Blocks } from '../async/blocks.js';
import { retry } from '../async/retry.js';
import { isConnectionError } from '../errors/connection.js';
import { InputError } from '../errors/input.js';
import type { Transport } from '../http/transport.js';
import { shownAddress } from '../media/address.js';
import { blobOfData } from '../media/data-address.js';
import { MB, MOST_IN_MEMORY } from '../media/in-memory.js';
import { type Source, toSource } from '../media/source.js';
import { sourceOf } from './downloadable.js';
import { fileAddress } from './file-address.js';
import { UNKNOWN } from './output-format.js';
import { extensionIn, readAll } from './read-all.js';
import { RemoteFile } from './remote-file.js';

const FIELD = 'media';

/**
 * The bytes behind an address, ready to be uploaded: those of an http(s) address are fetched, those of a `data:`
 * address are in it.
 *
 * @throws InputError when it is another address or none, when it is on a private host, and when there is too much;
 * NotFoundError, ConnectionError, ServerError or TimeoutError when it cannot be fetched.
 */
export async function mediaAt(transport: Transport, address: string, signal?: AbortSignal): Promise<Source> {
  if (/^data:[^,]*,/i.test(address)) return toSource(blobOfData(address, FIELD), FIELD, signal);
  const url = /^https?:/i.test(address.trim()) ? fileAddress(address) : undefined;
  if (url !== undefined) return fetched(transport, url, signal);
  // An address that is none may have a password in it.
  const shown = /:\/\/[^/]*@/.test(address) ? 'the address has a user in it' : `${shownAddress(address)} is none`;
  const allowed = "Allowed are an http(s) address, a data: address, a Blob, bytes or a stream; write file('cat.png')";
  throw new InputError(`${FIELD}: ${shown}. ${allowed} for a file of this machine.`, { field: FIELD });
}

async function fetched(transport: Transport, url: string, signal?: AbortSignal): Promise<Source> {
  const { kind, ext: stated, stem } = sourceOf(url);
  const file = new RemoteFile(transport, url, { kind, ext: stated, purpose: 'media' });
  const attempt = async () => {
    const opened = await file.open(0, { signal, maxBytes: MOST_IN_MEMORY * MB });
    const blocks = new Blocks();
    await readAll(opened, (chunk) => blocks.add(chunk));
    const ext = extensionIn(opened, stated);
    const fileName = ext === UNKNOWN ? stem : `${stem}.${ext}`;
    return { data: new OwnBlob(blocks.all(), { type: opened.type }), fileName };
  };
  const retries = transport.retries();
  const named = await retry(attempt, { retries, shouldRetry: isConnectionError, baseDelay: 250, signal });
  return toSource(named, FIELD, signal);
}
