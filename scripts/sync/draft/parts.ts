import type { Relative } from './relatives.js';

/** What is true of one model alone: what it costs, and how it compares with others. */
const OWN =
  /\b(cost|price|bill|charge|cheap|expensive|rate per|twice|doubl|half|than|newer|latest|version|document|only (?:one|choice))/i;

/** What is true of a field that may be left out. */
const OPTIONAL = /\b(left out|leave (it|this) out|without it|optional|if wanted|at least one)\b/i;

/** What is true of a field that has to be there. */
const REQUIRED = /\b(has to be given|needed|required)\b/i;

/** A part of a description, and what it says that may be untrue of another field. */
export interface Part {
  readonly words: string;
  /** Whether it is about one model alone, about a field that may be left out, or about one that has to be there. */
  readonly isOwn: boolean;
  readonly isOfOptional: boolean;
  readonly isOfRequired: boolean;
  readonly numbers: readonly string[];
  readonly said: ReadonlySet<string>;
  /** Fields of its model that it names. */
  readonly fields: readonly string[];
}

/** The parts of the description of a relative's field. */
export function partsOf(description: string, { fields }: Relative): readonly Part[] {
  return description.split(/(?<=[.;]) /).map((words): Part => {
    const said = new Set(words.match(/[\w:./-]*\w/g));
    return {
      words,
      isOwn: OWN.test(words),
      isOfOptional: OPTIONAL.test(words),
      isOfRequired: REQUIRED.test(words),
      numbers: words.match(/\d[\w:.]*\w|\d/g) ?? [],
      said,
      fields: [...said].filter((name) => fields.has(name)),
    };
  });
}
