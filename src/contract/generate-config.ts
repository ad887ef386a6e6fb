/** A workflow or an app that `runninghub generate` writes a helper for. */
export interface GenerateSource {
  /** Its id: the digits in the address of its page. */
  readonly id: string;
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
   * The site that is asked.
   *
   * @default the one that a client without options asks
   */
  readonly site?: 'ai' | 'cn' | undefined;
  /** Address that is asked in place of the site, such as that of a simulator. */
  readonly baseUrl?: string | undefined;
}
