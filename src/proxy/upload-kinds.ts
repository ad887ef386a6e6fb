import type { MediaKind, MediaRule } from '../contract/model.js';
import { canonicalExtension, extensionByType, extensionOf, kindOf, kindOfType } from '../media/file-types.js';
import { extensionByBytes } from '../media/signatures.js';
import { wrongFile } from './refusals.js';
import type { FormFile } from './upload-form.js';

/** What may be uploaded: kinds of media, and the extensions of what is none. */
export interface UploadKinds {
  readonly kinds: ReadonlySet<MediaKind>;
  /** Extensions of files that are no media; undefined when all may come. */
  readonly extensions: ReadonlySet<string> | undefined;
}

/** What there is in the fields of some models. */
export function kindsOf(rules: Iterable<MediaRule>): UploadKinds {
  const all = [...rules];
  const ofFiles = all.filter(([kind]) => kind === 'file').flatMap(([, , accept]) => accept.split(' '));
  return { kinds: new Set(all.map(([kind]) => kind)), extensions: new Set(ofFiles.map(canonicalExtension)) };
}

/** Formats that have no mark of their own. */
const UNMARKED = new Set(['pcm', 'tga', 'ico']);

/** Containers that hold sound alone as well as pictures with it. */
const CONTAINERS = new Set(['mp4', 'mov', 'm4v', '3gp', 'webm', 'mkv', 'wmv', 'ogg']);

/** @throws Refusal when a file is of a kind that no model here takes, by its name or by how it begins. */
export function assertKind({ kinds, extensions }: UploadKinds, { name, type, head }: FormFile): void {
  const ext = canonicalExtension(extensionOf(name) || (extensionByType(type) ?? ''));
  const named = kindOf(ext);
  const found = extensionByBytes(head);
  const has = (kind: string | undefined) => kinds.has(kind as MediaKind);
  const isMedia = named === 'image' || named === 'video' || named === 'audio';
  if (!isMedia && has('file') && (extensions?.has(ext) ?? true)) return;
  if (!has(named)) throw wrongFile(kinds, name, 'by its name');
  const said = kindOfType(type.toLowerCase());
  if (type && said !== named && !/^application\/(octet-stream|ogg|mp4)$/i.test(type))
    throw wrongFile(kinds, name, 'by its type');
  // A drawing that is a text may hold scripts, and goes under no other name.
  const isKind = found !== undefined && kindOf(found) === named && (found !== 'svg' || ext === 'svg');
  const isThat = found === undefined ? UNMARKED.has(ext) : isKind || isContainer(found, named);
  if (!isThat) throw wrongFile(kinds, name, 'by how it begins');
}

const isContainer = (found: string, named: string | undefined) =>
  CONTAINERS.has(found) && (named === 'audio' || named === 'video');
