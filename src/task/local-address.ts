import { MEDIA_FIELD } from '../../generated/conventions.gen.js';
import { InputError } from '../errors/input.js';
import { parseUrl } from '../json/parse-url.js';
import { cut } from '../json/show.js';
import { isPrivateHost } from './private-host.js';

/** An address in an input that only means something here. */
export interface LocalAddress {
  readonly field: string;
  readonly host: string;
}

/**
 * The first address in a media field that the platform cannot fetch, because it is of this machine or of a network of
 * its own. None where the API itself is there: it may reach its neighbors, as the simulator does its own files.
 *
 * @param rules What is known to be a media field besides those that are called like one.
 */
export function localAddressIn(input: object, baseUrl: string, rules: object = {}): LocalAddress | undefined {
  if (isPrivateHost(new URL(baseUrl).hostname)) return undefined;
  // Not by recursion, and one by one: what visitors send may be deeper, or have more fields, than the stack holds.
  const open: [field: string, value: unknown][] = [['', input]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [field, value] = next;
    if (typeof value === 'string' && (MEDIA_FIELD.test(field) || Object.hasOwn(rules, field))) {
      const host = localHostIn(value);
      if (host !== undefined) return { field, host };
    } else if (Array.isArray(value)) for (const entry of value as unknown[]) open.push([field, entry]);
    else if (typeof value === 'object' && value !== null) for (const entry of Object.entries(value)) open.push(entry);
  }
  return undefined;
}

/**
 * Checks the address of one file that the platform is to fetch, or those of an input.
 *
 * @throws InputError that names the field and what to give instead.
 */
export function assertReachable(input: object, baseUrl: string, rules?: object): void {
  const found = localAddressIn(input, baseUrl, rules);
  if (!found) return;
  const { field, host } = found;
  throw new InputError(
    `${field}: the address is on ${cut(host, 100)}, which is this machine or in a network of its own, ` +
      "so the platform cannot fetch it. Give the file itself: file('cat.png'), a Blob or bytes are uploaded.",
    { field },
  );
}

/**
 * Checks the address that a webhook is to be sent to.
 *
 * @throws InputError when the platform cannot reach it.
 */
export function assertDelivered(webhookUrl: string | URL, baseUrl: string): void {
  const host = isPrivateHost(new URL(baseUrl).hostname) ? undefined : localHostIn(String(webhookUrl));
  if (host === undefined) return;
  throw new InputError(
    `\`webhookUrl\` is on ${cut(host, 100)}, which is this machine or in a network of its own, so the platform ` +
      'cannot deliver there. Give an address that the internet reaches, such as that of a tunnel.',
    { field: 'webhookUrl' },
  );
}

function localHostIn(text: string): string | undefined {
  const url = /^https?:/i.test(text) ? parseUrl(text) : undefined;
  return url && isPrivateHost(url.hostname) ? url.host : undefined;
}
