/** A text that no other request has. crypto.randomUUID is missing in pages that come without TLS. */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
