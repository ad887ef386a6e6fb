/** The things of one kind that a person looks at in drafts: one table for all models, with a row for each thing. */
interface Kind {
  /** What the rows are, and what to do about one that is wrong. */
  readonly advice: string;
  /** Columns beside that of the model. */
  readonly head: readonly string[];
  /**
   * Minutes for a row: six seconds to read one, and what the mending of those takes that are wrong. Of the drafts of
   * models whose spec is known, one name in six was another, and one lent text in five.
   */
  readonly minutes: number;
}

/** Money comes first, and what cannot be changed once it is released. */
export const KINDS = {
  price: {
    advice: 'the list has a price that the spec cannot say as it is; write it by hand',
    head: ['price'],
    minutes: 2,
  },
  unpriced: {
    advice: 'the price list that was read lacks these; find out what they cost, or leave them without a price',
    head: ['price'],
    minutes: 0.5,
  },
  names: {
    advice: 'names are guessed from path, name and relatives, and cannot change once they are released',
    head: ['family', 'task', 'output', 'helper', 'nearest relative', 'doubt'],
    minutes: 0.25,
  },
  family: {
    advice: 'these families are new; see what they are called, and say what they are in spec/vocabulary.yaml',
    head: ['family', 'name', 'what it is'],
    minutes: 0.25,
  },
  facts: { advice: 'no source tells these facts; find them out, or leave them open', head: ['unknown'], minutes: 0.25 },
  limits: {
    advice: 'no source says these limits of a field, which are those of another model; see whether they hold here',
    head: ['field', 'lent limits', 'of'],
    minutes: 0.25,
  },
  text: {
    advice:
      'these texts are those of another model, follow from the task or are read off a name; see whether they are true here',
    head: ['field', 'text', 'of', 'doubt', 'in the words of the source'],
    minutes: 0.25,
  },
  description: {
    advice: 'descriptions say what follows from task and fields; add what is worth knowing beside it',
    head: ['summary and description', 'in Chinese', 'in the words of the source'],
    minutes: 0.1,
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type PointKind = keyof typeof KINDS;

/** One thing to look at in a draft. */
export interface Point {
  readonly kind: PointKind;
  /** One text for each column of its kind, beside that of the model. */
  readonly cells: readonly string[];
}

/** A point in one line, for the file of the draft: `names: family film, task text-to-video`. */
export function pointText({ kind, cells }: Point): string {
  const told = KINDS[kind].head.map((column, index) => [column, cells[index]] as const);
  return `${kind}: ${told.flatMap(([column, cell]) => (cell ? [`${column} ${cell}`] : [])).join(', ')}`;
}
