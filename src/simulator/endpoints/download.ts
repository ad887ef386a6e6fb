import type { Call } from './call.js';
import { bucketError } from './responses.js';

/** `GET` and `HEAD` of a stored file, whole or in part, as an object store serves them. */
export async function downloadFile({ platform, request, target }: Call): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return bucketError(405, 'MethodNotAllowed', 'Only GET and HEAD.');
  const file = platform.files.find(target);
  if (!file) return bucketError(404, 'NoSuchKey', 'The file does not exist or has expired.');
  if (!platform.files.isSigned(file, new URL(request.url).search)) {
    return bucketError(403, 'AccessDenied', 'The signature of the address is missing or wrong.');
  }
  const bytes = await file.bytes();
  const etag = `"${target}"`;
  const headers = new Headers({ 'content-type': file.type, 'accept-ranges': 'bytes', etag });
  const condition = request.headers.get('if-range');
  const wanted = condition === null || condition === etag ? request.headers.get('range') : null;
  const range = wanted === null ? 'whole' : parseRange(wanted, bytes.length);
  if (range === 'unsatisfiable') return bucketError(416, 'InvalidRange', 'The range lies outside the file.');
  const part = range === 'whole' ? bytes : bytes.subarray(range.first, range.last + 1);
  if (range !== 'whole') headers.set('content-range', `bytes ${range.first}-${range.last}/${bytes.length}`);
  headers.set('content-length', String(part.length));
  return new Response(request.method === 'HEAD' ? null : part, { status: range === 'whole' ? 200 : 206, headers });
}

/** Reads a `Range` header with one range; anything else asks for the whole file, as the standard allows. */
function parseRange(header: string, length: number): { first: number; last: number } | 'whole' | 'unsatisfiable' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header);
  if (!match || (match[1] === '' && match[2] === '')) return 'whole';
  const first = match[1] === '' ? Math.max(0, length - Number(match[2])) : Number(match[1]);
  const last = match[1] === '' || match[2] === '' ? length - 1 : Math.min(Number(match[2]), length - 1);
  return first > last ? 'unsatisfiable' : { first, last };
}
