import { hexOf } from '../async/bytes.js';

// WebCrypto has no MD5. The platform takes it as the identity of a file; nothing here relies on it for security.

const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const SINES = Int32Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32));
/** How the four rounds walk through the 16 words of a block. */
const FACTORS = [1, 5, 3, 7];
const OFFSETS = [0, 1, 5, 0];
/** Bytes read at a time; whole blocks of 64. */
const STEP = 1 << 20;

/** The MD5 of a file in hexadecimal digits (RFC 1321), read piece by piece. */
export async function md5(file: Blob, signal?: AbortSignal): Promise<string> {
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  const whole = file.size - (file.size % 64);
  for (let at = 0; at < whole; at += STEP) {
    signal?.throwIfAborted();
    addBlocks(state, await file.slice(at, Math.min(at + STEP, whole)).arrayBuffer());
  }
  const rest = new Uint8Array(await file.slice(whole).arrayBuffer());
  const padded = new Uint8Array(rest.length < 56 ? 64 : 128);
  padded.set(rest);
  padded[rest.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(file.size) * 8n, true);
  addBlocks(state, padded.buffer);
  return hexOf(state.buffer);
}

function addBlocks(state: Int32Array, bytes: ArrayBuffer): void {
  const view = new DataView(bytes);
  for (let at = 0; at < bytes.byteLength; at += 64) {
    let [a, b, c, d] = state as unknown as [number, number, number, number];
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const mix =
        round === 0 ? (b & c) | (~b & d) : round === 1 ? (d & b) | (~d & c) : round === 2 ? b ^ c ^ d : c ^ (b | ~d);
      const word = view.getInt32(at + ((FACTORS[round]! * i + OFFSETS[round]!) & 15) * 4, true);
      const sum = (a + mix + SINES[i]! + word) | 0;
      const shift = SHIFTS[round * 4 + (i & 3)]!;
      a = d;
      d = c;
      c = b;
      b = (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0;
    }
    state[0]! += a;
    state[1]! += b;
    state[2]! += c;
    state[3]! += d;
  }
}
