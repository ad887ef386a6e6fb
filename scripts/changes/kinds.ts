/**
 * The earliest moment at which a program that worked before notices a change: its compiler, a refused or different
 * call, its bill, or never.
 */
export type Breaks = 'compile' | 'run' | 'cost' | 'no';

/**
 * Whether a value is sent by the caller or received. What widens the one narrows what can be relied on in the other.
 */
export type Direction = 'input' | 'response';

type Verdict = Readonly<Record<Direction, Breaks>>;

const both = (breaks: Breaks): Verdict => ({ input: breaks, response: breaks });

/**
 * Every kind of change that is reported, and whom it breaks. A comparison may replace a verdict where it knows more.
 */
const VERDICTS = {
  'model-added': both('no'),
  'model-removed': both('compile'),
  'model-moved': both('compile'),
  // The endpoint may refuse from now on, while the helper still compiles.
  'model-withdrawn': both('run'),
  'model-deprecated': both('no'),
  'model-restored': both('no'),
  'model-renamed': both('no'),
  'helper-renamed': both('compile'),
  // The catalog and the command line resolve names and aliases while the program runs.
  'name-removed': both('run'),
  'name-added': both('no'),
  'family-changed': both('compile'),
  'output-changed': both('compile'),
  'task-changed': both('no'),
  'channel-changed': both('no'),
  'site-lost': both('run'),
  'site-gained': both('no'),

  'price-published': both('no'),
  'price-unpublished': both('no'),
  'price-raised': both('cost'),
  'price-lowered': both('no'),
  'price-rule-added': both('no'),
  'price-rule-removed': both('no'),
  'price-basis-changed': both('cost'),
  // `maxCost` no longer believes the list: it asks the platform, which may not know the price.
  'price-less-exact': both('run'),
  'price-more-exact': both('no'),

  'field-added': both('no'),
  'required-field-added': { input: 'compile', response: 'no' },
  'field-removed': both('compile'),
  'field-required': { input: 'compile', response: 'no' },
  'field-optional': { input: 'no', response: 'compile' },
  'field-deprecated': both('no'),
  'field-restored': both('no'),
  'type-changed': both('compile'),
  'type-narrowed': { input: 'compile', response: 'no' },
  'type-widened': { input: 'no', response: 'compile' },
  'value-removed': { input: 'compile', response: 'no' },
  // It compiles, but a program may meet a value that it has no branch for.
  'value-added': { input: 'no', response: 'run' },
  'values-listed': { input: 'compile', response: 'no' },
  'values-unlisted': { input: 'no', response: 'compile' },
  'limit-tightened': { input: 'run', response: 'no' },
  'limit-loosened': both('no'),
  // A media field takes files and bytes besides text, so only losing that takes something away.
  'media-accepted': both('no'),
  'media-refused': { input: 'compile', response: 'no' },
  // A call that leaves the field out goes through, with another result.
  'default-changed': { input: 'run', response: 'no' },
  'default-added': both('no'),
  'default-removed': both('no'),
  'object-closed': { input: 'compile', response: 'no' },
  'object-opened': both('no'),
  'rule-added': { input: 'run', response: 'no' },
  'rule-removed': both('no'),

  'endpoint-added': both('no'),
  'endpoint-removed': both('compile'),
  'endpoint-deprecated': both('no'),
  'endpoint-restored': both('no'),
  'body-required': both('compile'),
  'body-optional': both('no'),
  'content-type-added': both('no'),
  'content-type-removed': both('compile'),
  'status-added': both('no'),
  'status-removed': both('compile'),
  'security-changed': both('run'),

  'error-added': both('no'),
  // A program that tells errors apart by class or code takes another branch.
  'error-removed': both('run'),
  'error-reclassified': both('run'),
} as const satisfies Record<string, Verdict>;

/** Name of a kind of change, such as `field-removed`. */
export type ChangeKind = keyof typeof VERDICTS;

/** Every kind, in the order of the table. */
export const CHANGE_KINDS = Object.keys(VERDICTS) as ChangeKind[];

/**
 * Whom a kind of change breaks.
 *
 * @example
 * verdictOf('field-optional', 'response') // 'compile': the field may be undefined now
 */
export function verdictOf(kind: ChangeKind, direction: Direction): Breaks {
  return VERDICTS[kind][direction];
}
