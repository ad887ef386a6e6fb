import type { OutputKind } from '../contract/model.js';
import { extensionByType, kindOf } from '../media/file-types.js';
import type { Claim } from './claim.js';

/** Extension of a file whose format nothing tells before it is downloaded. */
export const UNKNOWN = 'bin';

/** Types that name no format. */
const KINDS: readonly OutputKind[] = ['image', 'video', 'audio', '3d', 'text'];

/**
 * What an output is, by what the platform says about it. The type is documented as an extension; `image` and media
 * types such as `image/png` have been seen.
 *
 * @param type The type as the platform gives it.
 * @param url The address, if the output has one.
 */
export function formatOf(type: string | undefined, url: string | undefined): Claim {
  const stated = (type ?? '').toLowerCase().replace(/^\./, '');
  const kind = KINDS.find((known) => known === stated.split('/', 1)[0]);
  const named = kind ? extensionByType(stated) : extension(stated);
  const ext = named ?? extension(url && fileNameIn(url)) ?? (url ? UNKNOWN : 'txt');
  return { ext, kind: kindOf(ext) ?? kind ?? (url ? 'file' : 'text') };
}

function fileNameIn(url: string): string {
  const path = url.split(/[?#]/, 1)[0]!;
  const at = path.lastIndexOf('.');
  return at < 0 ? '' : path.slice(at + 1).toLowerCase();
}

function extension(text: string | undefined): string | undefined {
  return text && /^\w{1,9}$/.test(text) ? text : undefined;
}
