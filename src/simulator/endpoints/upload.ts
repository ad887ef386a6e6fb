import { uploadExtension, uploadKind } from '../media/media-types.js';
import { refuseBearer } from './auth.js';
import type { Call } from './call.js';
import { json } from './responses.js';

// A multipart body is a little longer than the file in it.
const WRAPPING = 4096;

/** `POST /openapi/v2/media/upload/binary`: stores one file. */
export async function uploadFile(call: Call): Promise<Response> {
  const refused = refuseBearer(call, 'upload');
  if (refused) return refused;
  const { request, platform } = call;
  const limit = platform.maxUploadSize;
  // A body that announces its length is refused without reading it.
  if (Number(request.headers.get('content-length') ?? 0) > limit + WRAPPING) return tooLarge(limit);
  const file = await readFilePart(request);
  if (!file) return failure(301, 'PARAMS_INVALID: a multipart body with one part named "file" is required');
  if (file.size > limit) return tooLarge(limit);
  const extension = await uploadExtension(file);
  if (!extension || file.size === 0)
    return failure(1013, 'File processing failed: the file is empty or its format is not supported');
  const upload = platform.files.addUpload(new Uint8Array(await file.arrayBuffer()), extension);
  const data = {
    type: uploadKind(extension),
    download_url: upload.url,
    fileName: upload.name,
    size: String(upload.size),
  };
  return json({ code: 0, message: 'success', data });
}

async function readFilePart(request: Request): Promise<File | undefined> {
  try {
    const part = (await request.formData()).get('file');
    return typeof part === 'string' || part === null ? undefined : part;
  } catch (error) {
    // An upload that its sender aborts is not a bad request.
    request.signal.throwIfAborted();
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const failure = (code: number, message: string) => json({ code, message, data: null });

const tooLarge = (limit: number) => failure(1008, `File size exceeded: at most ${limit / 1024 / 1024} MB are allowed`);
