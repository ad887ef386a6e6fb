/** A workflow or an app that `runninghub generate` writes a helper for. */
export interface GenerateSource {
  /**
   * Its id: the digits in the address of its page.
   *
   * @default the one in the name of `file`, or in what the platform said of an app
   */
  readonly id?: string | undefined;
  /**
   * A file to read in place of asking the platform, relative to the configuration: a graph in either form, what the
   * platform said of an app, or what `rh.apps.get` gave.
   *
   * @default the platform is asked
   */
  readonly file?: string | undefined;
  /** Names to use instead of those from titles and fields, by input: `{ '6.text': 'prompt' }`. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/** Files that tell of newer models, and what their helpers are called. */
export interface GenerateModels {
  /** Paths, relative to the configuration. Of a model that several of them have, the first one counts. */
  readonly from: readonly string[];
  /** Names of helpers by the id of the model, as in `{ 'acme/paint-2/text-to-image': 'paint' }`. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/**
 * What `runninghub.config.ts` exports as its default, for `runninghub generate`.
 *
 * @example
 * import type { GenerateConfig } from 'runninghub';
 * export default {
 *   out: 'src/runninghub',
 *   workflows: { makePoster: '1900000000000000001' },
 *   apps: { cutOut: { id: '1900000000000000401', file: 'apps/cut-out.json' } },
 * } satisfies GenerateConfig;
 */
export interface GenerateConfig {
  /**
   * Folder for what is generated, relative to the configuration.
   *
   * @default 'runninghub'
   */
  readonly out?: string | undefined;
  /** Workflows by the name of their helper: ids, or more about them. */
  readonly workflows?: Readonly<Record<string, string | GenerateSource>> | undefined;
  /** AI apps by the name of their helper: ids, or more about them. */
  readonly apps?: Readonly<Record<string, string | GenerateSource>> | undefined;
  /**
   * Models that this version of the package does not have, from files that tell of them: a registry, a list of
   * capabilities, a page of the documentation with its OpenAPI block, or a folder of pages. Paths relative to the
   * configuration, or an object with names as well.
   */
  readonly models?: readonly string[] | GenerateModels | undefined;
  /**
   * What `/object_info` of a ComfyUI with the same nodes said, saved as JSON: path relative to the configuration. It
   * tells the lists, limits, defaults and tooltips that a graph does not.
   */
  readonly objectInfo?: string | undefined;
  /**
   * The site that is asked.
   *
   * @default the one that a client without options asks
   */
  readonly site?: 'ai' | 'cn' | undefined;
  /** Address that is asked in place of the site, such as that of a simulator. */
  readonly baseUrl?: string | undefined;
}
