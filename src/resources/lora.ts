import { LORA_PATH } from '../http/endpoints.js';
import { tellAdvice } from '../errors/base.js';
import { text } from '../json/values.js';
import { ServerError } from '../errors/server.js';
import type { Context } from '../task/context.js';
import { toSource } from '../media/source.js';
import type { LocalMedia, NamedMedia } from '../contract/model.js';
import { UPLOAD_OPTIONS, type UploadOptions } from '../media/upload.js';
import { isBytes } from '../async/bytes.js';
import { NAME } from '../async/option-kinds.js';
import { reading } from '../async/reading.js';
import { readOptions } from '../async/read-options.js';
import { callV1, objectIn } from './call.js';
import { isBlob, isStream } from '../media/kinds.js';
import { md5 } from '../media/md5.js';
import { putFile } from '../media/put-file.js';
import { watched } from '../media/watched.js';

/** A LoRA that the account can use. */
export type LoraUpload = {
  /** Value for the input `file_name` of the node `RHLoraLoader`; no other loader sees the file. */
  readonly fileName: string;
  /** MD5 of the file in hexadecimal digits, by which the platform tells files apart. */
  readonly md5: string;
  /** Size in bytes. */
  readonly size: number;
  /** False when the platform had the file already, so that no byte was sent. */
  readonly uploaded: boolean;
};

/** How to upload a LoRA. */
export interface LoraUploadOptions extends UploadOptions {
  /** Name to show for it. @default the name of the file, without its extension */
  readonly name?: string | undefined;
}

/** LoRA files of the account's own. */
export class Lora {
  readonly #context: Context;

  /** @internal */
  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * Stores a LoRA for use in workflows. Reads the file twice: once for its MD5 and once to send it, straight to the
   * storage and without the key.
   *
   * Source: documented by the vendor; the name of the node's input was found by a third party in live use.
   *
   * @throws InputError when the file cannot be opened; ServerError or ConnectionError when it cannot be stored.
   * @example
   * const { fileName } = await rh.lora.upload(file('watercolor.safetensors'));
   * await rh.workflows.run(id, { '20.file_name': fileName });
   */
  async upload(file: LocalMedia, options: LoraUploadOptions = {}): Promise<LoraUpload> {
    const { name, ...events } = readOptions(options, { ...UPLOAD_OPTIONS, name: NAME });
    const { signal } = events;
    const named = reading('file', () => withExtension(file, name));
    const source = await toSource(named, 'file', signal);
    const { size } = source.blob;
    const md5Hex = await md5(source.blob, signal);
    const loraName = name ?? source.name.replace(/\.\w+$/, '');
    const data = objectIn(await callV1(this.#context, LORA_PATH, { loraName, md5Hex }, { signal }), LORA_PATH);
    const fileName = text(data.fileName);
    if (!fileName)
      throw tellAdvice(
        new ServerError(`${LORA_PATH}: the response names no file.`, { endpoint: LORA_PATH, body: data }),
      );
    const url = text(data.url);
    await watched(source, events, async (pieces, running) => {
      // Without an address, the platform has a file with this MD5.
      if (url) await putFile(this.#context.transport, url, source, pieces, running);
    });
    return { fileName, md5: md5Hex, size, uploaded: url !== undefined };
  }
}

// The extension is what a LoRA is recognized by, and bare bytes have none.
function withExtension(file: LocalMedia, name = 'lora'): LocalMedia {
  return isNameless(file) ? { data: file, fileName: `${name}.safetensors` } : file;
}

function isNameless(file: LocalMedia): file is NamedMedia['data'] {
  return isBytes(file) || isStream(file) || (isBlob(file) && !('name' in file));
}
