/** What a family is called in front of people, and what it is. */
interface FamilyWords {
  /** As its maker writes it: `Kling`. */
  readonly name: string;
  /** One sentence. */
  readonly about: string;
  /** The same in Chinese. Without a name where none is in use beside {@link FamilyWords.name}. */
  readonly zh: { readonly name?: string; readonly about: string };
}

/** A model to begin with, and why. */
interface Pick {
  /** Id of an active model that has the task. */
  readonly id: string;
  /** A few words: `up to 30 seconds`. */
  readonly reason: string;
  /** The same in Chinese. */
  readonly zh: string;
}

/** What a task is called in front of people, what it is, and what to begin with. */
interface TaskWords {
  /** `Image to video` */
  readonly name: string;
  /** A paragraph: what the task is, which inputs its models share, what to look at when choosing. */
  readonly about: string;
  /** The same in Chinese. */
  readonly zh: { readonly name: string; readonly about: string };
  /** One or two. */
  readonly picks: readonly Pick[];
}

/** What families and tasks are called, by the names that models have for them; the linter looks that none lacks. */
export interface Vocabulary {
  readonly families: Readonly<Record<string, FamilyWords>>;
  readonly tasks: Readonly<Record<string, TaskWords>>;
}

/** That of a spec without one. */
export const NO_WORDS: Vocabulary = { families: {}, tasks: {} };
