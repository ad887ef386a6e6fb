/** How a PNG begins. */
export const PNG = '\x89PNG\r\n\x1a\n';

const BOUNDARY = 'x';

export const FORM_TYPE = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };

/** Bytes of a text whose letters are bytes. */
export const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** What stands before the file. */
export const headOf = (name = 'a.png', field = 'file') =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: image/png\r\n\r\n`;

export const TAIL = `\r\n--${BOUNDARY}--\r\n`;

/** The form of an upload, as the client of this package writes it. */
export const formOf = (content = PNG, name?: string) => headOf(name) + content + TAIL;

/** A PNG of so many bytes. */
export function png(size: number, name = 'a.png'): File {
  const bytes = new Uint8Array(size);
  bytes.set(bytesOf(PNG).subarray(0, size));
  return new File([bytes], name, { type: 'image/png' });
}
