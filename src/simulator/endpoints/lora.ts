import { envelope } from './answers.js';
import { readObject, refuseBodyKey } from './auth.js';
import { hashText } from '../media/hash.js';
import type { Call } from '../state/platform.js';

const hour = 60 * 60 * 1000;

/** A LoRA file that was announced, and stored once its bytes have come. Files are known by the MD5 of their content. */
export interface LoraRecord {
  /** Size in bytes; undefined until the file has been sent. */
  size?: number;
  /** When the address to send it to stops working, in milliseconds since 1970. */
  expiresAt: number;
}

/** `POST /api/openapi/getLoraUploadUrl`: where to send a LoRA file; only its name when it is there already. */
export async function loraUploadUrl(call: Call): Promise<Response> {
  const body = (await readObject(call.request)) ?? {};
  const refused = refuseBodyKey(call, body['apiKey']);
  if (refused) return refused;
  const { loraName, md5Hex } = body;
  if (typeof loraName !== 'string' || loraName === '') return envelope(301, 'loraName must not be blank');
  if (typeof md5Hex !== 'string' || !/^[0-9a-f]{32}$/i.test(md5Hex))
    return envelope(301, 'md5Hex must be 32 hex digits');
  const { loras, clock, origin } = call.platform;
  const name = `${md5Hex.toLowerCase()}.safetensors`;
  const fileName = `api-lora-cn/${name}`;
  const stored = loras.get(name);
  if (stored?.size !== undefined) return envelope(0, 'success', { fileName });
  loras.set(name, { expiresAt: clock.now() + hour });
  return envelope(0, 'success', { fileName, url: `${origin}/lora/${name}?q-signature=${signature(name)}` });
}

/** `PUT` to the address that was given: the bucket takes the bytes without a key, and reports failures as XML. */
export async function storeLora({ request, target, platform }: Call): Promise<Response> {
  const announced = platform.loras.get(target);
  const isSigned = new URL(request.url).searchParams.get('q-signature') === signature(target);
  if (request.method !== 'PUT' || !announced || !isSigned) return denied('AccessDenied', 'Access Denied.');
  if (announced.expiresAt <= platform.clock.now()) return denied('AccessDenied', 'Request has expired');
  announced.size = (await request.arrayBuffer()).byteLength;
  return new Response(null, { status: 200 });
}

const signature = (name: string) => hashText(name).toString(16);

function denied(code: string, message: string): Response {
  const xml = `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return new Response(xml, { status: 403, headers: { 'content-type': 'application/xml' } });
}
