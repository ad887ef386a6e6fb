import { InputError } from '../errors/input.js';
import { show } from '../json/show.js';
import { isObject, isThenable, tagOf } from '../json/values.js';
import { lastPart } from '../media/file-name.js';
import { extensionOf, kindOf, kindOfType } from '../media/file-types.js';
import type { Claim } from './claim.js';
import { fileAddress } from './file-address.js';
import type { Output } from './output.js';
import { formatOf, UNKNOWN } from './output-format.js';

/**
 * What can be downloaded: an output of a result, of a delivery, or of JSON that was stored; or the address of a file.
 *
 * @example
 * await rh.download(result.output).save('out/');
 * await rh.download(JSON.parse(stored)).blob();
 * await rh.download('https://example.com/fox.png').stream();
 */
export type Downloadable = Partial<Output> | string | URL;

/** Where the bytes come from, and what they are said to be. */
export type Source = Claim & {
  /** The name of the file, without the extension. */
  readonly stem: string;
} & ({ readonly url: string; readonly text?: undefined } | { readonly url?: undefined; readonly text: string });

/**
 * Reads what is to be downloaded. It may be stored data, so no part of it is believed: its name cannot lead elsewhere,
 * and its extension is one of those that hold data and not programs.
 *
 * @throws InputError when there is neither an address nor a text.
 */
export function sourceOf(given: Downloadable): Source {
  const address = tagOf(given) === 'URL' ? (given as URL).href : given;
  const fields: Record<string, unknown> = isObject(address) ? address : { url: address };
  const url = fileAddress(fields.url);
  const content = words(fields.text);
  const { ext, kind } = formatOf(words(fields.ext) ?? words(fields.kind), url);
  if (url !== undefined) {
    return { ext, kind: kindOfType(words(fields.kind) ?? '') ?? kind, stem: stemOf(fields, ext), url };
  }
  if (content !== undefined) {
    const format = kindOf(ext) === 'text' ? ext : 'txt';
    return { ext: format, kind: 'text', stem: stemOf(fields, format), text: content };
  }
  // What was meant as an address may have a password in it.
  const what = words(fields.url) ? 'There is no http(s) address without a user in it' : 'There is nothing';
  const held = isThenable(fields.url) ? `an object whose \`url\` is ${show(fields.url)}` : show(given);
  const where = words(address) ? 'the text that was given' : held;
  throw new InputError(
    `${what} to download in ${where}. Give an output of a result, the http(s) address of a file, or a path of the API.`,
    { field: 'output' },
  );
}

/** The name without the extension that it is going to have, which the bytes may tell better. */
function stemOf({ fileName, url }: Record<string, unknown>, ext: string): string {
  const name = lastPart(words(fileName) ?? new URL(fileAddress(url) ?? '', 'https://-').pathname);
  const extension = extensionOf(name).toLowerCase();
  const stem = extension === ext || extension === UNKNOWN ? name.slice(0, -extension.length - 1) : name;
  return stem || 'output';
}

function words(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
