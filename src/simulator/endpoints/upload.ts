import { NODE_FILES, uploadExtension, uploadKind } from '../media/media-types.js';
import type { StoredUpload } from '../state/files.js';
import { failureNamed } from '../state/failures.js';
import { bearerOf, refuseBearer, refuseBodyKey } from './auth.js';
import type { Call } from './call.js';
import { envelope, json } from './responses.js';

const MB = 1024 * 1024;

// A multipart body is a little longer than the file in it.
const WRAPPING = 4096;

/** Largest file that the upload of v1 takes, in bytes: 30 MB by its documentation. */
const V1_LIMIT = 30 * MB;

/** `POST /openapi/v2/media/upload/binary`: stores one file. */
export async function uploadFile(call: Call): Promise<Response> {
  const refused = refuseBearer(call, 'upload');
  if (refused) return refused;
  const { request, platform } = call;
  const limit = platform.maxUploadSize;
  if (isAnnouncedLarger(request, limit)) return tooLarge(limit);
  const file = fileIn(await readForm(request));
  if (!file) return failure(301, 'PARAMS_INVALID: a multipart body with one part named "file" is required');
  if (file.size > limit) return tooLarge(limit);
  const upload = await store(call, file);
  if (!upload) return failure(1013, 'File processing failed: the file is empty or its format is not supported');
  const data = {
    type: uploadKind(upload.extension),
    download_url: upload.url,
    fileName: upload.name,
    size: String(upload.size),
  };
  return json({ code: 0, message: 'success', errorMessages: null, data });
}

/**
 * `POST /task/openapi/upload`: stores one file for nodes. The key is a part of the form; clients that send it in the
 * header only are published as working.
 */
export async function v1Upload(call: Call): Promise<Response> {
  const { request, platform } = call;
  const limit = Math.min(platform.maxUploadSize, V1_LIMIT);
  if (isAnnouncedLarger(request, limit)) return failed('APIKEY_FILE_SIZE_EXCEEDED');
  const form = await readForm(request);
  const refused = refuseBodyKey(call, form?.get('apiKey') ?? bearerOf(request));
  if (refused) return refused;
  const file = fileIn(form);
  if (!file) return envelope(301, 'file must not be null');
  if (file.size > limit) return failed('APIKEY_FILE_SIZE_EXCEEDED');
  const upload = await store(call, file, 'api');
  if (!upload) return failed('APIKEY_UPLOAD_FAILED');
  return envelope(0, 'success', { fileName: upload.name, fileType: form?.get('fileType') ?? 'input' });
}

// A body that announces its length is refused without reading it.
function isAnnouncedLarger(request: Request, limit: number): boolean {
  return Number(request.headers.get('content-length') ?? 0) > limit + WRAPPING;
}

async function readForm(request: Request): Promise<FormData | undefined> {
  try {
    return await request.formData();
  } catch (error) {
    // An upload that its sender aborts is not a bad request.
    request.signal.throwIfAborted();
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function fileIn(form: FormData | undefined): File | undefined {
  const part = form?.get('file') ?? null;
  return typeof part === 'string' || part === null ? undefined : part;
}

/** Undefined when the file is empty or of a kind that is not stored. */
async function store(
  { platform }: Call,
  file: File,
  folder?: 'api',
): Promise<(StoredUpload & { readonly extension: string }) | undefined> {
  const extension = await uploadExtension(file, folder === 'api' ? NODE_FILES : []);
  if (!extension || file.size === 0) return undefined;
  return { ...platform.files.addUpload(new Uint8Array(await file.arrayBuffer()), extension, folder), extension };
}

const failure = (code: number, message: string) => json({ code, message, errorMessages: null, data: null });

const tooLarge = (limit: number) => failure(1008, `File size exceeded: at most ${limit / MB} MB are allowed`);

function failed(name: string): Response {
  const { code, message } = failureNamed(name);
  return envelope(Number(code), message);
}
