import { onAbort } from '../async/abort.js';
import { inParallel } from '../async/in-parallel.js';
import type { MediaRule } from '../contract/model.js';
import type { Transport } from '../http/transport.js';
import type { FoundMedia, ReadInput } from './input.js';
import { groupByBytes } from './same-bytes.js';
import { checkMedia, type Source, toSource } from './source.js';
import { upload } from './upload.js';

/** Uploads of one call that run at the same time. */
const PARALLEL = 4;

/** Which part of an upload stands in for the file: models take the address, nodes take the name. */
export type Reference = 'url' | 'fileName';

type Rules = Readonly<Record<string, MediaRule>>;

/** Something local in the input, the bytes in it, and all places where it stands. */
interface OpenedMedia {
  readonly source: Source;
  readonly places: readonly FoundMedia[];
}

/**
 * The input in which every local file is replaced by its upload. All files are opened and checked before the
 * first byte is sent; the same bytes are uploaded once.
 *
 * @throws InputError when the input, or a file in it, cannot be sent.
 */
export async function uploadMedia(
  transport: Transport,
  { body, media }: ReadInput,
  rules: Rules | undefined,
  as: Reference,
  signal?: AbortSignal,
): Promise<Record<string, unknown>> {
  // One failure ends whatever else is under way.
  const stop = new AbortController();
  const release = onAbort(signal, () => stop.abort(signal!.reason));
  try {
    const opened = await openAll(media, rules ?? {}, stop.signal);
    const files = await groupByBytes(opened, ({ source }) => source.blob, stop.signal);
    await inParallel(files, PARALLEL, async (same) => {
      const stored = await upload(transport, same[0]!.source, { signal: stop.signal });
      for (const { places } of same) for (const { replaceBy } of places) replaceBy(stored[as]);
    });
  } finally {
    release();
    stop.abort();
  }
  return body;
}

/** Opens everything local once, and checks it against the rules of all fields that it stands in. */
async function openAll(media: readonly FoundMedia[], rules: Rules, signal: AbortSignal): Promise<OpenedMedia[]> {
  const placesOf = new Map<object, [FoundMedia, ...FoundMedia[]]>();
  for (const found of media) {
    const places = placesOf.get(found.given);
    if (places) places.push(found);
    else placesOf.set(found.given, [found]);
  }
  return Promise.all(
    [...placesOf.values()].map(async (places) => {
      const ruled = places.flatMap(({ field }) =>
        Object.hasOwn(rules, field) ? [{ field, rule: rules[field]! }] : [],
      );
      const { field, maxSizeMB } = strictest(places[0].field, ruled);
      const source = await toSource(places[0].media, field, signal, maxSizeMB);
      for (const { field, rule } of ruled) checkMedia(source, field, rule);
      return { places, source };
    }),
  );
}

/** Of the fields that a file stands in, the one that takes the smallest. */
function strictest(field: string, ruled: readonly { readonly field: string; readonly rule: MediaRule }[]) {
  let least: { readonly field: string; readonly maxSizeMB?: number } = { field };
  for (const { field, rule } of ruled) {
    if (rule[1] > 0 && rule[1] < (least.maxSizeMB ?? Infinity)) least = { field, maxSizeMB: rule[1] };
  }
  return least;
}
