/** Bytes at the beginning of a file that tell its format. */
const HEAD = 128;

// First bytes of a file, as Latin-1 text; \p{Cc} stands for bytes that are no letters. Containers are told apart by the
// brand or the kind of document they name.
const SIGNATURES: readonly [RegExp, string][] = [
  [/^\x89PNG/, 'png'],
  [/^\xff\xd8\xff/, 'jpg'],
  [/^GIF8/, 'gif'],
  [/^BM[^]{4}\p{Cc}{4}/u, 'bmp'],
  [/^(II\*\p{Cc}|MM\p{Cc}\*)/u, 'tiff'],
  [/^RIFF[^]{4}WEBP/, 'webp'],
  [/^RIFF[^]{4}WAVE/, 'wav'],
  [/^RIFF[^]{4}AVI/, 'avi'],
  [/^[^]{4}ftypqt/, 'mov'],
  [/^[^]{4}ftypM4[ABP]/, 'm4a'],
  [/^[^]{4}ftypM4V/, 'm4v'],
  [/^[^]{4}ftypavi[fs]/, 'avif'],
  [/^[^]{4}ftyphe[iv][cxms]/, 'heic'],
  [/^[^]{4}ftyp3g/, '3gp'],
  [/^[^]{4}ftypm(if1|sf1)[^]{4}([^]{4}){0,8}avi[fs]/, 'avif'],
  [/^[^]{4}ftypm(if1|sf1)[^]{4}([^]{4}){0,8}he[iv][cx]/, 'heic'],
  [/^[^]{4}ftypm(if1|sf1)/, 'heif'],
  [/^[^]{4}ftyp/, 'mp4'],
  [/^\p{Cc}E\xdf\xa3[^]{0,60}B\x82[^]{1,8}webm/u, 'webm'],
  [/^\p{Cc}E\xdf\xa3/u, 'mkv'],
  [/^OggS[^]{24}OpusHead/, 'opus'],
  [/^OggS/, 'ogg'],
  [/^fLaC/, 'flac'],
  [/^MThd/, 'mid'],
  [/^FORM[^]{4}AIF[FC]/, 'aiff'],
  [/^(ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/, 'mp3'],
  [/^\xff[\xf0\xf1\xf8\xf9]/, 'aac'],
  [/^glTF/, 'glb'],
  [/^Kaydara FBX/, 'fbx'],
  [/^ply\r?\n/, 'ply'],
  [/^(\xef\xbb\xbf)?\s{0,20}(<\?xml[^>]{0,80}>\s{0,20})?<svg[\s>]/, 'svg'],
  [/^PK/, 'zip'],
];

/** The extension for the format that these bytes begin; undefined for a format that is not known. */
export function extensionByBytes(head: Uint8Array): string | undefined {
  const text = String.fromCharCode(...head.subarray(0, HEAD));
  return SIGNATURES.find(([pattern]) => pattern.test(text))?.[1];
}

/** The extension for the format that a file begins with; undefined for a format that is not known. */
export async function extensionByContent(blob: Blob): Promise<string | undefined> {
  const found = extensionByBytes(new Uint8Array(await blob.slice(0, HEAD).arrayBuffer()));
  // Sound alone is in the same container as a video; only the type says so.
  return found === 'mp4' && blob.type.startsWith('audio/') ? 'm4a' : found;
}
