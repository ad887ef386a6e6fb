import type { OutputKind } from '../contract/model.js';
import { ServerError } from '../errors/server.js';

/** What an output says that it is. */
export interface Claim {
  readonly kind: OutputKind;
  readonly ext: string;
}

/**
 * Refuses a download that is not what the output claims to be: storages and gateways send pages and reports of errors
 * with a status that says all is well.
 *
 * @param head The first bytes of the file.
 * @throws ServerError that says what came in its place.
 */
export function assertIs({ kind, ext }: Claim, head: Uint8Array, host: string): void {
  if (head.length === 0) throw new ServerError(`The output is empty: ${host} sent no bytes.`);
  const text = new TextDecoder('latin1').decode(head.subarray(0, 512)).trimStart();
  const isMedia = kind === 'image' || kind === 'video' || kind === 'audio';
  const isReport = /^[<{]/.test(text) && !/<(!doctype )?svg[\s>]/i.test(text);
  const isPage = /^<(!doctype html|html|head|body)[\s>]/i.test(text);
  if (isMedia ? isReport : isPage && (kind === '3d' || ext === 'zip')) {
    const what = isPage ? 'a web page' : 'a text';
    throw new ServerError(`The output should be ${ext === 'bin' ? kind : ext}, and ${host} sent ${what} instead.`);
  }
}
