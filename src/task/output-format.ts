import { extensionByType, kindOf, kindOfType, typeOf } from '../media/file-types.js';
import type { Claim } from './claim.js';

/** Extension of a file whose format nothing tells before it is downloaded. */
export const UNKNOWN = 'bin';

/**
 * What an output is, by what the platform says about it. The type is documented as an extension; `image` and media
 * types such as `image/png` have been seen.
 *
 * @param type The type as the platform gives it.
 * @param url The address, if the output has one.
 */
export function formatOf(type: string | undefined, url: string | undefined): Claim {
  const stated = (type ?? '').toLowerCase().replace(/^\./, '');
  const kind = kindOfType(stated);
  const named = extension(stated) ?? extensionByType(stated);
  // The bytes tell better than an address what is said to be of a format that is not known.
  const isOther = !kind && /^\w{1,9}$/.test(stated);
  const inAddress = url && !isOther ? extension(extensionIn(url)) : undefined;
  const ext = named ?? inAddress ?? (url ? UNKNOWN : 'txt');
  return { ext, kind: kindOf(ext) ?? kind ?? 'file' };
}

function extensionIn(url: string): string {
  const path = url.split(/[?#]/, 1)[0]!;
  // Nothing when there is no dot.
  return path.slice(path.lastIndexOf('.') + 1 || path.length).toLowerCase();
}

// The response may be forged, and the file be saved where pages or programs are run from.
function extension(text: string): string | undefined {
  return typeOf(text) ? text : undefined;
}
