import { parseUrl } from '../json/parse-url.js';
import { cut } from '../json/show.js';
import type { ApiResponse } from './response.js';

/** What is the platform itself, and neither a server in between nor something else. */
export const PLATFORM = /^https?:\/\/(?:[^/]+\.)?runninghub\.(?:ai|cn)(?:[:/]|$)/;

/** Where the words of a page begin, and what stands between them: its title, or what it shows first. */
const TITLE = /<title[^<>]{0,100}>([^<]{1,200})</i;
const MARKUP = /<[^<>]{0,1000}>/g;

/** Of what kind a response is that is not JSON, with what a web page says it is. */
export function kindOfText({ text, excerpt = '' }: Pick<ApiResponse, 'text' | 'excerpt'>): string {
  if (text === undefined || !/^\s*(?:<!doctype html|<html)/i.test(text)) return excerpt;
  const words = (TITLE.exec(text)?.[1] ?? text.slice(0, 1000).replace(MARKUP, ' ')).replace(/\s+/g, ' ').trim();
  return `a web page${words ? ` (${JSON.stringify(cut(words, 80))})` : ''}`;
}

/** Where a redirect leads, without what may be a secret; undefined when that is not seen, as in a browser. */
export function leadsTo(headers: Headers, url: string): string | undefined {
  const location = headers.get('location');
  const target = location === null ? undefined : parseUrl(location, url);
  return target && cut(target.origin + target.pathname, 200);
}

/**
 * What a response that the API would not give says of `baseUrl`; undefined of the platform itself, and of a server that
 * only fails.
 */
export function doubtAbout({ from, status, text }: ApiResponse): string | undefined {
  if (from === undefined || status >= 500 || [401, 408, 425, 429].includes(status)) return undefined;
  // JSON that was cut on its way may well be the API's.
  if (['{', '['].includes(text?.trimStart()[0] ?? '')) return undefined;
  return `It came from ${from}, so \`baseUrl\` is probably wrong`;
}

/** What to do then. */
export const CORRECT_ADDRESS =
  'Correct `baseUrl`: it is the address of a site or of your own proxy, before the paths of the API.';
