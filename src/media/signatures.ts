/** Bytes at the beginning of a file that tell its format: texts begin with comments, and MPEG repeats itself. */
const HEAD = 1024;

// First bytes of a file, as Latin-1 text; \p{Cc} stands for bytes that are no letters. Containers are told apart by the
// brand or the kind of document they name.
const SIGNATURES: readonly [RegExp, string][] = [
  [/^\x89PNG/, 'png'],
  [/^\xff\xd8\xff/, 'jpg'],
  [/^GIF8/, 'gif'],
  [/^(\xff\n|\p{Cc}{4}JXL \r\n\x87\n)/u, 'jxl'],
  [/^\p{Cc}{4}jP {2}\r\n\x87\n/u, 'jp2'],
  [/^8BPS\p{Cc}/u, 'psd'],
  [/^v\/1\p{Cc}/u, 'exr'],
  [/^#\?(RADIANCE|RGBE)\n/, 'hdr'],
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
  [/^\p{Cc}[^]{3}(moov|mdat|wide|free|skip|pnot)/u, 'mov'],
  [/^\p{Cc}E\xdf\xa3[^]{0,60}B\x82[^]{1,8}webm/u, 'webm'],
  [/^\p{Cc}E\xdf\xa3/u, 'mkv'],
  [/^FLV\p{Cc}/u, 'flv'],
  [/^0&\xb2u\x8ef\xcf/, 'wmv'],
  [/^\p{Cc}{3}[\xb3\xba]/u, 'mpg'],
  [/^(?:(?:G[^]{187}){5}G|(?:[^]{4}G[^]{187}){5})/, 'm2ts'],
  [/^OggS[^]{24}OpusHead/, 'opus'],
  [/^OggS/, 'ogg'],
  [/^fLaC/, 'flac'],
  [/^MThd/, 'mid'],
  [/^FORM[^]{4}AIF[FC]/, 'aiff'],
  [/^(ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/, 'mp3'],
  [/^(\xff[\xf0\xf1\xf8\xf9]|ADIF)/, 'aac'],
  [/^#!AMR(-WB)?\n/, 'amr'],
  [/^glTF/, 'glb'],
  [/^\s{0,20}\{[^]{0,900}?"asset"\s{0,4}:\s{0,4}\{[^}]{0,300}?"version"\s{0,4}:\s{0,4}"\d/, 'gltf'],
  [/^\s{0,20}\{\s{0,20}"accessors"\s{0,4}:\s{0,20}\[/, 'gltf'],
  [/^(Kaydara FBX|; FBX )/, 'fbx'],
  [/^ply\r?\n/, 'ply'],
  [/^\s{0,20}solid( [^\n]{0,200})?\r?\n\s{0,20}(facet|endsolid)\s/, 'stl'],
  // Before its first corner, a model has comments and names.
  [/^(?:(?:#[^\n]*|(?:mtllib|usemtl|[gos]) [^\n]*|\s{0,4})\n){0,40}v +-?\d[\d.e+-]* +-?\d/, 'obj'],
  [/^#usda /, 'usda'],
  [/^PXR-USDC/, 'usdc'],
  [/^(\xef\xbb\xbf)?\s{0,20}(<\?xml[^>]{0,80}>\s{0,20})?<svg[\s>]/, 'svg'],
  [/^%PDF-/, 'pdf'],
  [/^PK[^]{28}[^]{1,100}?\.usd[ac]/, 'usdz'],
  [/^PK/, 'zip'],
];

/** The extension for the format that these bytes begin; undefined for a format that is not known. */
export function extensionByBytes(head: Uint8Array): string | undefined {
  const text = String.fromCharCode(...head.subarray(0, HEAD));
  return SIGNATURES.find(([pattern]) => pattern.test(text))?.[1];
}

/** The extension for the format that a file begins with; undefined for a format that is not known. */
export async function extensionByContent(blob: Blob): Promise<string | undefined> {
  const head = new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());
  const found = extensionByBytes(head) ?? (isTriangles(head, blob.size) ? 'stl' : undefined);
  // Sound alone is in the same containers as a video; only the type says so.
  const sound = blob.type.startsWith('audio/') ? SOUNDS.get(found) : undefined;
  return sound ?? found;
}

/** What is in a container of videos when there is sound alone. */
const SOUNDS: ReadonlyMap<string | undefined, string> = new Map([
  ['mp4', 'm4a'],
  ['wmv', 'wma'],
]);

/** Whether a file is a binary STL, which has no mark: 80 bytes of anything, a number, and so many triangles. */
function isTriangles({ buffer, length }: Uint8Array<ArrayBuffer>, size: number): boolean {
  const count = length > 84 ? new DataView(buffer).getUint32(80, true) : 0;
  return count > 0 && size === 84 + 50 * count;
}
