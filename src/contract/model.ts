import type { LocalFile } from './local-file.js';
import type { Sites } from './site.js';

/** What a model produces. `file` stands for an output whose format is none of the others. */
export type OutputKind = 'image' | 'video' | 'audio' | '3d' | 'text' | 'file';

/** What a media field takes. */
export type MediaKind = 'image' | 'video' | 'audio' | 'file';

/**
 * What the file in a media field is for.
 *
 * - `source`: it is edited, enlarged, animated, continued, described, or made into something else
 * - `first-frame`, `last-frame`: the clip begins with it, or ends on it
 * - `reference`: a person, thing, place, voice or clip that is to be found again in the result
 * - `style`: its look is taken over, but not what it shows
 * - `motion`: its movement is taken over
 * - `sound`: it is to be heard in the clip, as speech that the lips follow, or as music
 * - `view`: the same subject as in the source, from another side
 * - `mask`: it says which part of the source is to be changed
 */
export type MediaRole =
  'source' | 'first-frame' | 'last-frame' | 'reference' | 'style' | 'motion' | 'sound' | 'view' | 'mask';

/** Bytes with the name they should be stored under; the extension tells the platform what they are. */
export interface NamedMedia {
  /** The bytes, or the file that holds them. A stream is read once, when it is uploaded. */
  readonly data:
    LocalFile | Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Name with an extension, such as `cat.png`. Of a path, the last part counts. */
  readonly fileName: string;
}

/** What is uploaded before it can be used: a file of this machine, a `Blob` or `File`, bytes, a stream. */
export type LocalMedia = NamedMedia['data'] | NamedMedia;

/**
 * Anything that can stand in a media field.
 *
 * - `string`: an `http(s)` address, a `data:` or `asset://` URI, or a name that an upload returned; never a path
 * - `URL`: an `http(s)` address
 * - {@link LocalMedia}: uploaded first, then sent as an address; `file('cat.png')` for a file on disk
 */
export type MediaInput = string | URL | LocalMedia;

/** What a media field accepts: kind, largest size in MB (0 when unknown), and extensions separated by spaces. */
export type MediaRule = readonly [kind: MediaKind, maxSizeMB: number, accept: string];

/** What stands in for a field that an input leaves out. */
export type DefaultValue = string | number | boolean;

/**
 * A model that can be run: its endpoint, and what the client needs to know to prepare the input. The helpers in
 * `runninghub/models` are such objects. For an endpoint that has no helper yet, write `{ id: 'vendor/new-model' }`. It
 * means exactly what it says: the input is sent as it is given, also when the id is one of the catalog.
 */
export interface Model<Input extends object = Record<string, unknown>, Kind extends OutputKind = OutputKind> {
  /** Path of the endpoint after `/openapi/v2/`. */
  readonly id: string;
  /** What the model produces. Steers how often a running task is asked about. */
  readonly output?: Kind;
  /** Rules of the media fields, by field name. */
  readonly media?: Readonly<Record<string, MediaRule>>;
  /**
   * Values of fields that the endpoint requires, by name. They are sent, checked and priced when the input leaves the
   * field out, or gives `undefined` for it.
   */
  readonly defaults?: Readonly<Record<string, DefaultValue>> | undefined;
  /**
   * What is known of the model on the sites. On one that was seen without it, `run` and `submit` refuse it before
   * anything is sent.
   *
   * @default every site has it
   */
  readonly sites?: Sites | undefined;
  /**
   * Of a workflow or an AI app: which input of which node a field stands for, as `{ prompt: '6.text' }`, or which
   * inputs that have one value, as `{ seed: ['3.seed', '8.seed'] }`. The fields are sent as a list of nodes, and one
   * that stands for none is refused. Before a dot, a space or a backslash in the id of a node stands a backslash.
   *
   * @default the fields are sent as they are
   */
  readonly nodes?: Readonly<Record<string, string | readonly string[]>> | undefined;
  /** Fields among `nodes` that take a seed. For one that is left out the client draws a seed, and tells it. */
  readonly seeds?: readonly string[] | undefined;
  /** Exists in types only: the input the model takes. */
  readonly input?: Input;
}

/** A helper that `runninghub generate` wrote for a workflow: `rh.run` and `rh.workflows` take it, `rh.apps` not. */
export interface WorkflowModel<
  Input extends object = Record<string, unknown>,
  Kind extends OutputKind = OutputKind,
> extends Model<Input, Kind> {
  /** Exists in types only: what the helper runs. */
  readonly runs?: 'workflow';
}

/** A helper of an AI app, as {@link WorkflowModel} is one of a workflow. */
export interface AppModel<
  Input extends object = Record<string, unknown>,
  Kind extends OutputKind = OutputKind,
> extends Model<Input, Kind> {
  /** Exists in types only: what the helper runs. */
  readonly runs?: 'ai-app';
}
