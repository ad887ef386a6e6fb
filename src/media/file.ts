import { LocalFile } from '../contract/local-file.js';
import { reading } from '../async/reading.js';
import { show } from '../json/show.js';
import { tagOf } from '../json/values.js';
import { InputError } from '../errors/input.js';

/**
 * Names a file of this machine, for a media field, a node of a workflow or app, or an upload. The file is opened when
 * it is needed, in Node, Bun and Deno; elsewhere that is an error. Nothing else names a file: text in a media field is
 * an address, whoever wrote it.
 *
 * @param path A path, relative to the current folder, or a `file:` URL.
 * @throws InputError when it is neither. Whether there is such a file is seen when it is opened.
 * @example
 * import { file, RunningHub } from 'runninghub';
 * const rh = new RunningHub();
 * await rh.run('rhart-video-g-official/image-to-video', {
 *   prompt: 'The cat stretches',
 *   imageUrl: file('cat.png'),
 *   resolution: '480p',
 *   duration: '6',
 * });
 */
export function file(path: string | URL): LocalFile {
  if (reading('path', () => isPath(path))) return new LocalFile(path);
  const isText = typeof path === 'string' || tagOf(path) === 'URL';
  const shown = isText ? JSON.stringify(String(path).slice(0, 200)) : show(path);
  const message = `file() got ${shown}. It takes the path of a file, or a file: URL as a URL object.`;
  throw new InputError(message, { field: 'path' });
}

function isPath(path: unknown): boolean {
  return path instanceof URL
    ? path.protocol === 'file:'
    : typeof path === 'string' && path.trim() !== '' && PATH.test(path);
}

// Addresses are no paths, and the system would cut a path at a zero.
const PATH = /^(?![a-z][a-z\d+.-]+:\/\/)[^\0]+$/i;
