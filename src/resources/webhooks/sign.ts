import { hexOf, isBytes, ownBytes } from '../../async/bytes.js';
import { numberOption } from '../../async/limits.js';
import { ADDRESS, ANY } from '../../async/option-kinds.js';
import { readOptions } from '../../async/read-options.js';
import { reading } from '../../async/reading.js';
import { parseUrl } from '../../json/parse-url.js';
import { show } from '../../json/show.js';
import { isThenable } from '../../json/values.js';
import { InputError } from '../../errors/input.js';

/** A secret that only the program knows: random text or bytes, 16 bytes or more. `openssl rand -hex 16` makes one. */
export type WebhookSecret = string | Uint8Array;

/** How to sign a callback address. */
export interface SignOptions {
  /**
   * Milliseconds for which deliveries to the address are accepted; the task has to end within them.
   *
   * @default 604800000 (7 days)
   */
  readonly expiresIn?: number | undefined;
}

const EXPIRES = 'rh-expires';
const TOKEN = 'rh-token';
const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;
/** In bytes, as for the secret of a proxy. */
const SHORTEST_SECRET = 16;
/** Beyond this, the expiry would have more digits than `verifyUrl` takes. */
const A_CENTURY = 100 * 365 * DAY;

/** The address with an expiry and a token over its path, its query and the expiry. */
export async function signUrl(url: string | URL, secret: WebhookSecret, options: SignOptions = {}): Promise<string> {
  const given = readOptions(options, { expiresIn: ANY });
  const expiresIn = numberOption(given.expiresIn, 'expiresIn', 1, 'milliseconds', A_CENTURY) ?? WEEK;
  if (!reading('url', () => ADDRESS[0](url))) {
    throw new InputError(`${show(url)} is no address to sign. It must be an http(s) address.`, { field: 'url' });
  }
  const signed = new URL(url);
  signed.searchParams.set(EXPIRES, String(Math.ceil((Date.now() + expiresIn) / 1000)));
  signed.searchParams.delete(TOKEN);
  const mac = await crypto.subtle.sign('HMAC', await keyOf(secret), messageOf(signed));
  const token = hexOf(mac);
  signed.searchParams.set(TOKEN, token);
  return signed.href;
}

/** A request of whichever server, as far as its address is concerned. Express takes prefixes off `url`. */
export interface Addressed {
  readonly url?: string | undefined;
  readonly originalUrl?: string | undefined;
}

/** The address that a request came to, as far as its server knows it. */
export function addressOf(request: Addressed | string | URL): string | URL {
  const isRequest = typeof request === 'object' && !(request instanceof URL);
  const address: unknown = isRequest ? (request?.originalUrl ?? request?.url) : request;
  return typeof address === 'string' || address instanceof URL ? address : '';
}

/** Whether an address has a token made with the secret, and has not expired. */
export async function verifyUrl(address: string | URL, secret: WebhookSecret): Promise<boolean> {
  // Servers tend to know only the path of a request, and the host is not signed.
  const base = 'https://host.invalid';
  const key = await keyOf(secret);
  const url = parseUrl(address, base);
  if (!url) return false;
  const token = url.searchParams.get(TOKEN) ?? '';
  const expires = url.searchParams.get(EXPIRES) ?? '';
  if (!/^[0-9a-f]{64}$/.test(token) || !/^\d{1,12}$/.test(expires)) return false;
  const mac = Uint8Array.from(token.match(/../g)!, (hex) => parseInt(hex, 16));
  // WebCrypto compares in constant time.
  const isGenuine = await crypto.subtle.verify('HMAC', key, mac, messageOf(url));
  return isGenuine && Number(expires) * 1000 > Date.now();
}

async function keyOf(secret: WebhookSecret): Promise<CryptoKey> {
  const bytes = reading('secret', () => bytesOf(secret));
  // A variable of the environment that is missing must not become a secret that everybody knows, and one that can be
  // guessed lets anybody sign.
  if (!bytes || bytes.length < SHORTEST_SECRET) {
    const allowed = `It must be text or bytes, ${SHORTEST_SECRET} bytes or longer`;
    throw new InputError(
      `The webhook secret is ${isThenable(secret) ? show(secret) : secret ? 'too short, or of another type' : 'empty'}. ${allowed}.`,
      {
        field: 'secret',
      },
    );
  }
  return crypto.subtle.importKey('raw', new Uint8Array(bytes), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ]);
}

function bytesOf(secret: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof secret === 'string') return new TextEncoder().encode(secret);
  return isBytes(secret) ? ownBytes(secret) : undefined;
}

// Scheme and host may change on the way through a proxy, and so may the order and the encoding of the query.
function messageOf({ pathname, searchParams }: URL): Uint8Array<ArrayBuffer> {
  const query = [...searchParams].filter(([name]) => name !== TOKEN).map((pair) => JSON.stringify(pair));
  return new TextEncoder().encode(JSON.stringify([pathname, ...query.sort()]));
}
