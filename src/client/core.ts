import { type Context, contextOf, setContext } from '../task/context.js';
import type { LocalMedia, MediaInput, Model, OutputKind } from '../contract/model.js';
import { addressOf } from '../media/address.js';
import { toSource } from '../media/source.js';
import { type CoreOptions, createContext } from './options.js';
import type { InputOf, KindOf, ModelRef, NoSuchModel } from '../task/model-ref.js';
import { assertSpelling } from './spelling.js';
import { assertSite } from './guards/model-site.js';
import { missingDefaults } from '../json/defaults.js';
import { modelOf } from './model-of.js';
import { assertNodes, drawSeeds, nodeListOf } from './node-fields.js';
import { whyRefused } from './why-refused.js';
import { type Job, run, type RunOptions, start, type SubmitOptions } from '../task/start.js';
import { mediaAt } from '../task/media-at.js';
import { reading } from '../async/reading.js';
import { tagOf } from '../json/values.js';
import { Download } from '../task/download.js';
import type { Downloadable } from '../task/downloadable.js';
import { createTask, type Task } from '../task/task.js';
import type { Result } from '../task/types.js';
import { assertReachable } from '../task/local-address.js';
import { type ReadInput, readInput } from '../media/input.js';
import { taskJsonOf, type TaskRef } from '../task/task-ref.js';
import { uploadMedia } from '../media/upload-media.js';
import { upload, type Upload, UPLOAD_OPTIONS, type UploadOptions } from '../media/upload.js';
import { readOptions } from '../async/read-options.js';
import { modelPath } from '../http/endpoints.js';

/**
 * The smallest client: run, submit, task, upload and download.
 *
 * @example
 * import { RunningHubCore } from 'runninghub/core';
 * const rh = new RunningHubCore({ apiKey });
 * const result = await rh.run('rhart-image-x-official/text-to-image', { prompt: 'a red fox' });
 */
export class RunningHubCore {
  /**
   * Looks for neither key nor address; that is left to the first request.
   *
   * @throws InputError when an option is unknown or unusable.
   */
  constructor(options?: CoreOptions);
  /** @internal */
  constructor(options: CoreOptions, more: readonly string[]);
  constructor(options: CoreOptions = {}, more?: readonly string[]) {
    setContext(this, createContext(options, more));
  }

  /**
   * Runs a model and waits for its result: uploads local media, submits once, polls until the task has ended.
   *
   * @param model A helper, an id of the catalog, an entry of it, or `{ id }` for an endpoint that this version does not
   * know. One that the site did not show when it was last looked at is refused, unless it is given as `{ id }`, or the
   * client has an address of your own.
   * @param input What the model takes. For fields that it requires and that have a default, the default is sent when
   * they are left out; to `{ id }` nothing is added.
   * @throws SubmitOutcomeUnknownError when a task may have been started but its id is not known; TaskTimeoutError, with
   * the task, when the wait was too long; TaskFailedError when the task failed; InputError, AuthenticationError and the
   * others when the platform refused the submit.
   * @example
   * const { output } = await rh.run(gptImage2TextToImageOfficialStable, { prompt: 'a red fox' });
   */
  async run<M extends ModelRef | NoSuchModel>(
    model: M,
    input: InputOf<M>,
    options: RunOptions = {},
  ): Promise<Result<KindOf<M>>> {
    return run(contextOf(this), modelJob(contextOf(this), modelOf(model), input), options);
  }

  /**
   * Starts a task and returns a handle on it. Errors as {@link RunningHubCore.run}, except those of the wait.
   *
   * @example
   * const task = await rh.submit('rhart-image-x-official/text-to-image', { prompt: 'a red fox' });
   * store(JSON.stringify(task));
   */
  async submit<M extends ModelRef | NoSuchModel>(
    model: M,
    input: InputOf<M>,
    options: SubmitOptions = {},
  ): Promise<Task<KindOf<M>>> {
    return start(contextOf(this), modelJob(contextOf(this), modelOf(model), input), options);
  }

  /**
   * A handle on a task that was started earlier, by its id or by what `JSON.stringify(task)` gave. Makes no request.
   * Given a handle, it makes one that belongs to this client.
   *
   * @throws InputError when the argument names no task.
   * @example
   * const { outputs } = await rh.task('1900000000000000301').result();
   */
  task<Kind extends OutputKind = never>(task: TaskRef<Kind>): Task<Kind> {
    return createTask(contextOf(this), taskJsonOf(task));
  }

  /**
   * The bytes of an output: of a result, of a webhook, or of JSON that was stored. Makes no request.
   *
   * @throws InputError when there is nothing to download in it.
   * @example
   * const { output } = await rh.run(model, input);
   * await rh.download(output).save('out/');
   */
  download(output: Downloadable): Download {
    return new Download(contextOf(this).transport, output);
  }

  /**
   * Stores a file on the platform, for a day. `run` and `submit` do this for local media on their own.
   *
   * @param media Something local, or the address of a file: an http(s) address is fetched (without the key, at most 512
   * MB), and a `data:` address decoded. A private host needs `allowPrivateHosts: true`.
   * @throws InputError when the file cannot be opened, or the address is none that is fetched; NotFoundError when there
   * is nothing behind it; ConnectionError, ServerError or TimeoutError when it cannot be fetched or stored.
   * @example
   * const { url } = await rh.upload(file('cat.png'), {
   *   onProgress: ({ loaded, total }) => console.log(loaded / total),
   * });
   */
  async upload(media: MediaInput, options: UploadOptions = {}): Promise<Upload> {
    const given = readOptions(options, UPLOAD_OPTIONS);
    const { transport } = contextOf(this);
    const address = reading('media', () => (tagOf(media) === 'URL' ? addressOf(media as URL, 'media') : media));
    const source =
      typeof address === 'string'
        ? await mediaAt(transport, address, given.signal)
        : await toSource(address as LocalMedia, 'media', given.signal);
    return upload(transport, source, given);
  }
}

/** @internal */
export function modelJob(
  { transport }: Context,
  model: Model<object>,
  input: object,
): Job & { readonly read: ReadInput } {
  const { id, output, media, defaults, sites, nodes } = model;
  // Read once, and now: what the caller changes later is neither checked nor sent.
  const read = readInput(input, media);
  // A place that waits for an upload may look empty, and gets its address later.
  Object.assign(read.body, missingDefaults(read.body, defaults));
  if (nodes) assertNodes(sentFields(read), nodes);
  const seeds = drawSeeds(sentFields(read), model.seeds);
  Object.assign(read.body, seeds);
  return {
    path: modelPath(id),
    model: id,
    output,
    seeds,
    read,
    whenRefused: (error) => whyRefused(id, error),
    prepare: async (signal) => {
      // After `validate`, which names every problem.
      if (!nodes) assertSpelling(sentFields(read), Object.keys({ ...media, ...defaults }));
      assertReachable(read.body, transport.baseUrl, media);
      if (sites) await assertSite(transport, id, sites, signal);
      if (!nodes) return uploadMedia(transport, read, media, 'url', signal);
      return { nodeInfoList: nodeListOf(await uploadMedia(transport, read, media, 'fileName', signal), nodes) };
    },
  };
}

/** The fields of an input that are sent: those with a value, and those that wait for an upload. */
function sentFields({ body, media }: ReadInput): string[] {
  const waiting = new Set(media.map(({ field }) => field));
  return Object.keys(body).filter((name) => body[name] !== undefined || waiting.has(name));
}
