import type { Target } from './target.js';

const MODEL = 'rhart-image-x-official/text-to-image';
export const SUBMIT = `/openapi/v2/${MODEL}`;
export const QUERY = '/openapi/v2/query';
export const UPLOAD = '/openapi/v2/media/upload/binary';
export const CANCEL = '/task/openapi/cancel';
export const INPUT = { prompt: 'a red fox', outputFormat: 'png' };

/** What a browser of a visitor sends. */
export const HEADERS = { 'content-type': 'application/json', 'x-visitor': 'anna' };

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyInit | null;
}

/** Asks a proxy as a page does, and gives the response with all of its text. */
export async function ask({ origin, prefix }: Target, path: string, { method = 'POST', headers, body }: Asked = {}) {
  const response = await fetch(origin + prefix + path, {
    method,
    headers: { ...HEADERS, ...headers },
    redirect: 'manual',
    ...(method !== 'GET' &&
      method !== 'HEAD' && { body: body === undefined ? JSON.stringify(INPUT) : body, duplex: 'half' }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    all: `${JSON.stringify([...response.headers])}${text}`,
  };
}

type Answer = Awaited<ReturnType<typeof ask>>;

/** The answer of the proxy itself: JSON that no browser takes for a page and no cache keeps. @throws otherwise */
export function assertOurs({ status, headers, text, all }: Answer, ...statuses: readonly number[]): string {
  const type = headers.get('content-type');
  const isSafe = headers.get('x-content-type-options') === 'nosniff' && headers.get('cache-control') === 'no-store';
  if (!statuses.includes(status)) throw new Error(`status ${status} ${text.slice(0, 200)}`);
  if (!/^application\/(json|octet-stream)$/.test(type ?? '') || !isSafe)
    throw new Error(`unsafe headers: ${all.slice(0, 300)}`);
  return all;
}

/** Refused, be it by the proxy or by what stands before it. @throws otherwise */
export function assertRefused({ status, text, all }: Answer): string {
  if (status < 300) throw new Error(`status ${status} ${text.slice(0, 200)}`);
  return all;
}
