import { APP_PATH } from '../../http/endpoints.js';
import { isObject, text } from '../../json/values.js';
import type { OwnApps } from '../../contract/own-graphs.js';
import type { Context } from '../../task/context.js';
import { type Job, run, start } from '../../task/start.js';
import type { Task } from '../../task/task.js';
import type { Result } from '../../task/types.js';
import { type AppInput, appInputOf, checkAppInputs } from './app-inputs.js';
import { type AppQuery, type AppSummary, listApps } from './app-list.js';
import { type CallOptions, signalOf } from '../../task/call-options.js';
import { callV1, objectIn } from '../call.js';
import { type Id, toId } from '../ids.js';
import { graphJob, type HelperJob, startOf } from './graph-job.js';
import type { AppRef, GraphInputs, GraphKind } from './graph-ref.js';
import type { NodeOptions, NodeRunOptions, NodeSubmitOptions } from './node-options.js';
import { normalize } from '../../json/normalize.js';
import type { PagePromise } from '../page.js';

/** An AI app and the inputs it takes. Source: documented by the vendor. */
export type App = {
  /** Name of the app. */
  readonly webappName?: string;
  /** Whether the app asks for `accessPassword`; in newer responses. */
  readonly accessEncrypted?: boolean;
  /** The inputs that can be set. */
  readonly inputs: readonly AppInput[];
  /** How the app is used. */
  readonly statistics: AppStatistics;
  /** Pictures that present the app. */
  readonly covers: readonly AppCover[];
  /** Subjects it is filed under. */
  readonly tags: readonly AppTag[];
};

/** A subject that an app is filed under. */
export type AppTag = {
  /** Id of the tag. */
  readonly id?: string;
  /** Name of the tag, mostly Chinese. */
  readonly name?: string;
  /** English name of the tag. */
  readonly nameEn?: string;
};

/** How often an app was used. */
export type AppStatistics = {
  /** How many users like the app. */
  readonly likeCount?: number;
  /** How often it was downloaded. */
  readonly downloadCount?: number;
  /** How often it was run. */
  readonly useCount?: number;
  /** Views of its page. */
  readonly pv?: number;
  /** How many users saved it. */
  readonly collectCount?: number;
};

/** A picture that presents an app. */
export type AppCover = {
  /** Id of the picture. */
  readonly id?: string;
  /** Address of the picture. */
  readonly url?: string;
  /** Address of a small version. */
  readonly thumbnailUri?: string;
  /** In pixels. */
  readonly imageWidth?: number;
  /** In pixels. */
  readonly imageHeight?: number;
};

/** AI apps: workflows that their authors have published with a few inputs to set. */
export class Apps {
  readonly #context: Context;
  readonly #jobOf: HelperJob;

  /** @internal */
  constructor(context: Context, jobOf: HelperJob) {
    this.#context = context;
    this.#jobOf = jobOf;
  }

  /**
   * Runs an app and waits for its result. Errors as `rh.run`. Source: documented by the vendor.
   *
   * @param app Id of the app, the digits in the address of its page; or a helper that was generated for it.
   * @param nodes Inputs to set, see {@link Apps.inputs}, or the fields of the helper. The others keep the values of the
   * app.
   * @throws InputError when an input is unusable, or with `check` when the app does not have it or not this option.
   * @example
   * const photo = new Blob([bytes], { type: 'image/png' });
   * const { outputs } = await rh.apps.run('1900000000000000401', { '285.image': photo }, { check: true });
   */
  async run<Ref extends AppRef>(
    app: Ref,
    nodes?: GraphInputs<OwnApps, Ref>,
    options: NodeRunOptions = {},
  ): Promise<Result<GraphKind<OwnApps, Ref>>> {
    return run(this.#context, this.#job(app, nodes, options), options);
  }

  /**
   * Starts an app and returns its task. Errors as `rh.submit`.
   *
   * @example
   * const task = await rh.apps.submit('1900000000000000401', { '122.prompt': 'a red fox' });
   */
  async submit<Ref extends AppRef>(
    app: Ref,
    nodes?: GraphInputs<OwnApps, Ref>,
    options: NodeSubmitOptions = {},
  ): Promise<Task<GraphKind<OwnApps, Ref>>> {
    return start(this.#context, this.#job(app, nodes, options), options);
  }

  /**
   * The inputs that an app takes, with their present values and options. The platform wants the key in the address of
   * this request, where proxies on the way see it: call this from a server.
   *
   * @throws NotFoundError when this site has no such app.
   * @example
   * const inputs = await rh.apps.inputs('1900000000000000401');
   * for (const { name, fieldType, options } of inputs) console.log(name, fieldType, options);
   */
  async inputs(id: Id, options: CallOptions = {}): Promise<readonly AppInput[]> {
    return (await this.get(id, options)).inputs;
  }

  /**
   * An app: its name, its inputs and how it is used. Errors, and the warning, as {@link Apps.inputs}.
   *
   * @example
   * const { webappName, accessEncrypted } = await rh.apps.get('1900000000000000401');
   */
  async get(id: Id, options: CallOptions = {}): Promise<App> {
    const webappId = toId(id, 'id');
    const signal = signalOf(options);
    const app = objectIn(await callV1(this.#context, APP_PATH, { webappId }, { method: 'GET', signal }), APP_PATH);
    const { webappName, accessEncrypted } = normalize<{ webappName?: string; accessEncrypted?: boolean }>(app);
    return {
      ...(text(webappName) && { webappName }),
      ...(accessEncrypted !== undefined && { accessEncrypted }),
      inputs: items(app.nodeInfoList).map(appInputOf),
      statistics: normalize<AppStatistics>(app.statisticsInfo, [
        'likeCount',
        'downloadCount',
        'useCount',
        'pv',
        'collectCount',
      ]),
      covers: items(app.covers).map((cover) => normalize<AppCover>(cover, ['imageWidth', 'imageHeight'], ['id'])),
      tags: items(app.tags).map((tag) => normalize<App['tags'][number]>(tag, [], ['id'])),
    };
  }

  /**
   * The published apps, page by page; at most 50 on one. Source: the vendor's own client; not documented.
   *
   * @example
   * const { items } = await rh.apps.list({ sort: 'HOTTEST', days: 7 });
   * for await (const { id, title } of rh.apps.list({ sort: 'NEWEST' })) console.log(id, title); // all of them
   */
  list(query: AppQuery = {}): PagePromise<AppSummary> {
    return listApps(this.#context, query);
  }

  #job(app: AppRef, nodes: object = {}, options: NodeOptions): Job {
    const what = startOf('ai-app', app, nodes, this.#jobOf);
    return graphJob(this.#context, 'ai-app', what, options, async (appId, list, signal) =>
      checkAppInputs(await this.inputs(appId, { signal }), list),
    );
  }
}

function items(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
