// First bytes of a file, as Latin-1 text.
const SIGNATURES: readonly [RegExp, string][] = [
  [/^.PNG/, 'png'],
  [/^\xff\xd8\xff/, 'jpg'],
  [/^GIF8/, 'gif'],
  [/^RIFF....WEBP/s, 'webp'],
  [/^RIFF....WAVE/s, 'wav'],
  [/^RIFF....AVI/s, 'avi'],
  [/^....ftypqt/s, 'mov'],
  [/^....ftypM4A/s, 'm4a'],
  [/^....ftyp/s, 'mp4'],
  [/^.E\xdf\xa3/s, 'mkv'],
  [/^fLaC/, 'flac'],
  [/^(ID3|\xff[\xf2\xf3\xfa\xfb])/, 'mp3'],
  [/^PK/, 'zip'],
];

/** The extension for the format that a file begins with; undefined for a format that is not known. */
export async function extensionByContent(blob: Blob): Promise<string | undefined> {
  const head = String.fromCharCode(...new Uint8Array(await blob.slice(0, 16).arrayBuffer()));
  return SIGNATURES.find(([pattern]) => pattern.test(head))?.[1];
}

/** The extension of a file name as it is written; empty without one. */
export function extensionOf(name: string): string {
  return /\.(\w+)$/.exec(name)?.[1] ?? '';
}

/** An extension as it is compared: in lower case, and `jpg` for `jpeg`, which is the same format. */
export function canonicalExtension(extension: string): string {
  return extension.toLowerCase().replace(/^jpeg$/, 'jpg');
}
