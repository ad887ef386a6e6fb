import type { Site } from '../contract/site.js';
import { env } from '#platform';
import { InputError } from '../errors/input.js';
import { parseUrl } from '../json/parse-url.js';
import { show } from '../json/show.js';
import { trimEnd } from '../json/trim-end.js';

/** The addresses of the sites. */
export const SITES: Readonly<Record<Site, string>> = {
  ai: 'https://www.runninghub.ai',
  cn: 'https://www.runninghub.cn',
};

const VARIABLE = 'RUNNINGHUB_BASE_URL';

/** Stands for the page that a path will belong to. */
const SOME_PAGE = 'https://page.invalid';

/**
 * Tells the address of the API when a request is made: a page that a path belongs to may not be there yet, and neither
 * may the environment.
 *
 * @throws InputError at once for an address that can never be one; and from what it returns, when there is no page or
 * when the address in the environment can be none.
 */
export function baseUrlOf(options: {
  readonly baseUrl?: string | undefined;
  readonly site?: keyof typeof SITES | undefined;
}): () => string {
  const { baseUrl, site } = options;
  if (baseUrl === undefined) {
    if (site) return () => SITES[site];
    return () => {
      const found = env(VARIABLE);
      return found ? absolute(found, `The environment variable ${VARIABLE}`) : SITES.ai;
    };
  }
  if (!baseUrl.startsWith('/')) {
    const address = absolute(baseUrl, '`baseUrl`');
    return () => address;
  }
  // Two slashes or a backslash after the first one begin the name of a host.
  if (parseUrl(baseUrl, SOME_PAGE)?.origin !== SOME_PAGE) throw refusal('`baseUrl`', FORM);
  checked(new URL(baseUrl, SOME_PAGE), '`baseUrl`');
  return () => ofPage(baseUrl);
}

const FORM =
  'must be an http(s) address such as "https://www.runninghub.ai", without a user, query or fragment, ' +
  'or in a page also a path such as "/api/ai"';

function absolute(address: string, name: string): string {
  const url = parseUrl(address);
  if (!url || !['http:', 'https:'].includes(url.protocol)) throw refusal(name, FORM);
  return checked(url, name);
}

function ofPage(path: string): string {
  const page = (globalThis as { location?: { readonly href: string } }).location?.href;
  const url = parseUrl(path, page);
  if (url) return checked(url, '`baseUrl`');
  throw refusal(
    '`baseUrl`',
    `is the path ${show(path)}, and there is no page here that it could belong to. ` +
      'On a server give the whole address, such as "https://shop.example/api/ai"',
  );
}

/** The address as the client puts its paths behind it. */
function checked(url: URL, name: string): string {
  if (url.href !== url.origin + url.pathname) throw refusal(name, FORM);
  const base = trimEnd(url.href, '/');
  const path = /\/(?:openapi(?:\/v2)?|task\/openapi)$/i.exec(base)?.[0];
  if (!path) return base;
  throw refusal(name, `ends in "${path}", which the client adds by itself. Give the address before it`);
}

const refusal = (name: string, what: string) => new InputError(`${name} ${what}.`, { field: 'baseUrl', unsent: true });
