import { type Site, SITE_NAMES, SITES_SEEN } from '../../contract/site.js';
import { InputError } from '../../errors/input.js';
import type { Transport } from '../../http/transport.js';
import { SITES } from '../base-url.js';

/**
 * Keeps a model from a site that is not known to have it. Nothing is judged behind an address that is none of the
 * platform's, as of a proxy or the simulator.
 *
 * @throws InputError that names the site which has it, and how the model is called all the same.
 */
export async function assertSite(
  transport: Transport,
  id: string,
  sites: readonly Site[],
  signal: AbortSignal | undefined,
): Promise<void> {
  // Asking for the address may mean asking for the key.
  if (SITE_NAMES.every((site) => sites.includes(site))) return;
  const address = await transport.addressFor(undefined, signal);
  const here = SITE_NAMES.find((site) => SITES[site] === address);
  if (!here || sites.includes(here)) return;
  const others = sites.map((site) => `runninghub.${site} (\`site: '${site}'\`, with a key of that site)`).join(' or ');
  // What a site showed on a day is no proof, so whoever knows better is not kept from it.
  throw new InputError(
    `${id} is not on runninghub.${here}, as seen on ${SITES_SEEN}. Use ${others}, or another model. ` +
      `If the site has it by now, call it with { id: '${id}' }, which is not judged. Nothing was sent.`,
    { field: 'model' },
  );
}
