const TABLE = /* @__PURE__ */ Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum of zip archives, over pieces. */
export class Crc32 {
  #rest = 0xffffffff;

  add(bytes: Uint8Array): void {
    let rest = this.#rest;
    for (const byte of bytes) rest = TABLE[(rest ^ byte) & 0xff]! ^ (rest >>> 8);
    this.#rest = rest;
  }

  get value(): number {
    return (this.#rest ^ 0xffffffff) >>> 0;
  }
}
