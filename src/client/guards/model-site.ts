import { isOnSite, type Sites, SITE_NAMES } from '../../contract/site.js';
import { advise } from '../../errors/base.js';
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
  sites: Sites,
  signal: AbortSignal | undefined,
): Promise<void> {
  // Asking for the address may mean asking for the key.
  if (SITE_NAMES.every((site) => isOnSite(sites, site))) return;
  const address = await transport.addressFor(undefined, signal);
  const here = SITE_NAMES.find((site) => SITES[site] === address);
  if (!here || isOnSite(sites, here)) return;
  const others = SITE_NAMES.filter((site) => isOnSite(sites, site)).map(
    (site) => `runninghub.${site} (\`site: '${site}'\`, with a key of that site), or `,
  );
  const { until, refused } = sites[here]!;
  const seen = refused ? 'was refused' : 'was not shown to visitors';
  // What a site showed on a day is no proof, so whoever knows better is not kept from it.
  const error = new InputError(
    `${id} ${seen} on runninghub.${here} on ${until}. Use ${others.join('')}another model. ` +
      `If the site has it, call it with { id: '${id}' }, which is not judged. Nothing was sent.`,
    { field: 'model' },
  );
  const elsewhere =
    others.length > 0 ? 'Use the other site with a key of that site, or take another model' : 'Take another model';
  throw advise(
    error,
    `${elsewhere}: searchModels of runninghub/catalog with \`site: '${here}'\` finds those of this one.`,
  );
}
