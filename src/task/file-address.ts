import { parseUrl } from '../json/parse-url.js';

/**
 * The address of a file, without white space around it: http(s) with a host and no user, or a path of the API.
 * Undefined for everything else: numbers and words would lead below the API, too, and `//` and `/\` away from it.
 */
export function fileAddress(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  // Tabs and ends of lines count for nothing in an address, so they must not hide what stands next to each other.
  const address = value.trim().replace(/[\t\r\n]/g, '');
  if (/^\/(?![/\\])/.test(address)) return address;
  const url = /^https?:\/\/[^/\\]/i.test(address) ? parseUrl(address) : undefined;
  return url && !url.username && !url.password ? address : undefined;
}
