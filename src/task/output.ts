import type { OutputKind } from '../contract/model.js';
import { isObject, text } from '../json/values.js';
import { lastPart } from '../media/file-name.js';
import { fileAddress } from './file-address.js';
import { formatOf } from './output-format.js';

/**
 * How long the platform keeps result files, in milliseconds (about 24 hours, by the model pages of its documentation).
 */
const LIFETIME = 24 * 60 * 60 * 1000;

/** What is known of every output. */
type OutputBase = {
  /**
   * Extension without a dot, in lower case: `png`, `mp4`, `txt` …, one of those that hold data and not programs; `bin`
   * when nothing tells it before the download.
   */
  readonly ext: string;
  /** A name to keep it under: the id of the task, a number where there are several outputs, and `ext`. */
  readonly fileName: string;
  /** The text, when the output is one or comes with one. */
  readonly text?: string;
  /** Node of the ComfyUI graph that made it, when known. */
  readonly nodeId?: string;
  /** When `url` is expected to stop working, in ISO 8601: a day after the result was received. */
  readonly expiresAt?: string;
};

/** An output that is a file. */
export type FileOutput = OutputBase & {
  /** What the file is, as the platform says. */
  readonly kind: Exclude<OutputKind, 'text'>;
  /** Address of the file; download it soon, it stops working about a day after the task ended. */
  readonly url: string;
};

/** An output that is a text, or a file that holds one. */
export type TextOutput = OutputBase & {
  /** What the output is. */
  readonly kind: 'text';
  /** Address of the file, when the text is in one. */
  readonly url?: string;
};

/**
 * One output of a finished task: a file behind an address, or a text. It is plain data, so that it can be stored, sent
 * and compared; `rh.download(output)` fetches the bytes.
 *
 * `Output<'image'>` and the others that are no text have a `url`; of an output of any kind, `kind` tells which it is.
 *
 * @example
 * const { output } = await rh.run(model, input);
 * await rh.download(output).save('out/');
 */
export type Output<Kind extends OutputKind = OutputKind> = Kind extends 'text' ? TextOutput : FileOutput;

/**
 * Reads what the platform says about one output. Undefined when there is neither an address nor a text.
 *
 * @param stem The name of its file, without the extension.
 */
export function outputOf(raw: unknown, stem: string, now: number): Output | undefined {
  const fields: Record<string, unknown> = isObject(raw) ? raw : fileAddress(raw) ? { url: raw } : { text: raw };
  const url = fileAddress(fields.url) ?? fileAddress(fields.outputUrl) ?? fileAddress(fields.fileUrl);
  const content = text(fields.text) ?? text(fields.content) ?? (url ? undefined : text(fields.output));
  if (url === undefined && content === undefined) return undefined;
  const format = formatOf(text(fields.outputType) ?? text(fields.fileType), url);
  const { kind } = format;
  // What has no address is a text, whatever it is said to be.
  const ext = url !== undefined || kind === 'text' ? format.ext : 'txt';
  const nodeId = text(fields.nodeId);
  const known = {
    ext,
    fileName: lastPart(`${stem}.${ext}`),
    ...(content !== undefined && { text: content }),
    ...(nodeId !== undefined && { nodeId }),
  };
  if (url === undefined) return { kind: 'text', ...known };
  return { kind, url, ...known, expiresAt: new Date(now + LIFETIME).toISOString() };
}
