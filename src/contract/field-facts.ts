import type { DefaultValue, MediaRole } from './model.js';

/** What is known of the fields of an input besides what a check needs, by the path of the field. */
export interface FieldFacts {
  /** What the platform takes when a field is left out, or what the client sends then. */
  readonly defaults?: Readonly<Record<string, DefaultValue | readonly DefaultValue[]>>;
  /** What the files in the media fields are for. */
  readonly roles?: Readonly<Record<string, MediaRole>>;
}
