import type { SourceKind } from '../../../codegen/sources/catalog.js';

/** What a source is called in the `sources` of the spec files. Both forms of the registry are one. */
export function sourceName(kind: SourceKind = 'models'): string {
  return kind === 'documentation' ? 'RunningHub API documentation' : 'RunningHub public model registry';
}
