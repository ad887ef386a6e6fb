import { fnv1a } from '../../media/fnv1a.js';
import { refuseBodyKey } from './auth.js';
import type { Call } from './call.js';
import { readObject } from './read-body.js';
import { bucketError, envelope } from './responses.js';

const HOUR = 60 * 60 * 1000;

/** `POST /api/openapi/getLoraUploadUrl`: where to send a LoRA file, also one that is there already if so ordered. */
export async function loraUploadUrl(call: Call): Promise<Response> {
  const body = (await readObject(call.request)) ?? {};
  const refused = refuseBodyKey(call, body.apiKey);
  if (refused) return refused;
  const { loraName, md5Hex } = body;
  if (typeof loraName !== 'string' || loraName === '') return envelope(301, 'loraName must not be blank');
  if (typeof md5Hex !== 'string' || !/^[0-9a-f]{32}$/i.test(md5Hex))
    return envelope(301, 'md5Hex must be 32 hex digits');
  const { loras, reuseLoras, clock, origin } = call.platform;
  const name = `${md5Hex.toLowerCase()}.safetensors`;
  const fileName = `api-lora-cn/${name}`;
  const size = loras.get(name)?.size;
  if (reuseLoras && size !== undefined) return envelope(0, 'success', { fileName });
  loras.set(name, { size, expiresAt: clock.now() + HOUR });
  return envelope(0, 'success', { fileName, url: `${origin}/lora/${name}?q-signature=${signature(name)}` });
}

/** `PUT` to the address that was given: the bucket takes the bytes without a key, and reports failures as XML. */
export async function storeLora({ request, target, platform }: Call): Promise<Response> {
  const announced = platform.loras.get(target);
  const isSigned = new URL(request.url).searchParams.get('q-signature') === signature(target);
  if (request.method !== 'PUT' || !announced || !isSigned) return bucketError(403, 'AccessDenied', 'Access Denied.');
  if (announced.expiresAt <= platform.clock.now()) return bucketError(403, 'AccessDenied', 'Request has expired');
  announced.size = (await request.arrayBuffer()).byteLength;
  return new Response(null, { status: 200 });
}

const signature = (name: string) => fnv1a(name).toString(16);
