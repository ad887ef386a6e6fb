import { tagOf } from '../json/values.js';

/** Whether a value is memory, or a view of some, of whatever realm, and whether or not threads share it. */
export function isBytes(value: unknown): value is ArrayBufferLike | ArrayBufferView {
  return ArrayBuffer.isView(value) || /^(Shared)?ArrayBuffer$/.test(tagOf(value));
}

/**
 * Bytes as every runtime takes them, wherever it takes any. Memory that threads share, or whose size can change, is
 * refused by `Blob`, by WebCrypto and by the decoders of browsers, so that is copied.
 *
 * @throws TypeError when the memory was given away, as to a worker.
 */
export function ownBytes(data: ArrayBufferLike | ArrayBufferView): Uint8Array<ArrayBuffer> {
  const view = ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
  const { buffer } = view;
  const isUsual = buffer instanceof ArrayBuffer && !(buffer as { readonly resizable?: boolean }).resizable;
  return isUsual ? (view as Uint8Array<ArrayBuffer>) : new Uint8Array(view);
}

/** Bytes as hexadecimal digits, two for each. */
export function hexOf(bytes: ArrayBufferLike): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
