import { verdictOf, type Breaks, type ChangeKind, type Direction } from './kinds.js';
import { inWords } from './words.js';

/** What a change is about; each kind uses the parts that it needs. */
export interface Facts {
  /** Part of an endpoint other than its request body: `query`, `path`, `response 200`. */
  readonly part?: string;
  /** The field, such as `prompt` or `imageUrls[]`; empty for the value as a whole. */
  readonly at?: string;
  /** The limit that moved, as its JSON Schema keyword, or a word for those that have none. */
  readonly limit?: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** One difference between two states of the spec. */
export interface Change extends Facts {
  readonly kind: ChangeKind;
  readonly breaks: Breaks;
  /** The change as one phrase, with names in backticks. */
  readonly text: string;
}

/** What a group of changes belongs to. */
export type Subject = 'model' | 'endpoint' | 'response' | 'webhook' | 'errors';

/** The changes of one model, endpoint or shared part. */
export interface Group {
  readonly subject: Subject;
  /** Id of the model, `POST /path` of the endpoint, or name of the shared part. */
  readonly id: string;
  /** Name of the helper, for a model that has one now. */
  readonly helper?: string;
  readonly changes: readonly Change[];
}

/** Takes note of one change. `breaks` replaces the verdict of the table. */
export type RecordChange = (kind: ChangeKind, facts?: Facts, breaks?: Breaks) => void;

/** A list of changes, and the function that adds to it. */
export function recorder(direction: Direction = 'input', fixed: Facts = {}, changes: Change[] = []) {
  const record: RecordChange = (kind, facts = {}, breaks = verdictOf(kind, direction)) => {
    const all = { ...fixed, ...facts };
    changes.push({ kind, breaks, text: inWords(kind, all), ...all });
  };
  return { changes, record };
}
