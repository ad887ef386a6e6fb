import type { Project } from '../project.js';
import type { ScriptServer } from '../server/server.js';

/** What became of one check in one runtime. */
export interface CheckResult {
  readonly area: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Why it failed or was skipped. */
  readonly reason?: string;
}

/** What the suite is told about where it runs; sent as JSON. */
export interface Settings {
  readonly runtime: string;
  readonly server: Pick<ScriptServer, 'url' | 'elsewhere' | 'closed' | 'damaged'>;
}

/** What a runtime reports. */
export interface Report {
  readonly version?: string | undefined;
  readonly results: readonly CheckResult[];
}

/** A way to run the suite. */
export interface Runtime {
  /** Name in the matrix and on the command line. */
  readonly name: string;
  /** Where it is; an object that says why when it is not here. */
  find(): { readonly path: string } | { readonly missing: string };
  /** Runs the suite in it. Rejects when the suite as a whole could not run. */
  run(path: string, project: Project, settings: Settings): Promise<Report>;
}
