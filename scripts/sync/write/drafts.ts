import path from 'node:path';
import { MODEL_PREFIX } from '../../../spec/conventions/model.mjs';
import type { Model } from '../../../codegen/sources/catalog.js';
import { draftModel } from '../draft/draft-model.js';
import { draftAllNames, type DraftNames } from '../draft/draft-names.js';
import type { Relative } from '../draft/relatives.js';
import type { Told } from '../draft/draft-state.js';
import type { Point } from '../draft/review.js';
import type { Todo } from '../report/checklist.js';
import { formatLines } from '../yaml/format-lines.js';
import type { NewWords } from './new-words.js';
import type { SpecFiles } from './spec-files.js';

/** What drafts are made beside. */
interface Beside {
  /** Absolute path of the entry file of the spec. */
  readonly entry: string;
  readonly told: Told;
  readonly relatives: readonly Relative[];
  readonly files: SpecFiles;
  readonly words: NewWords;
  /** The path of every model → its file. */
  readonly listed: ReadonlyMap<string, string>;
}

/** The drafts of new models. They are gathered, so that the formatter is called once, however many they are. */
export class Drafts {
  /** What there is to look at in each draft, by its model. */
  readonly points = new Map<string, readonly Point[]>();
  /** What is left to write in each file of a draft. */
  readonly unwritten = new Map<string, readonly string[]>();
  /** Path of a new model → its file. */
  readonly listed = new Map<string, string>();
  readonly #lines = new Map<string, readonly string[]>();
  /** Paths by their letters, whatever their case. */
  readonly #byLetters: Map<string, string>;

  constructor(private readonly beside: Beside) {
    this.#byLetters = new Map([...beside.listed.keys()].map((route) => [route.toLowerCase(), route]));
  }

  /** The files, from the folder of the spec. */
  get names(): string[] {
    return [...this.#lines.keys()];
  }

  /** @returns What a person has to do where no draft can be made. */
  async add(models: readonly Model[]): Promise<Todo[]> {
    const todo: Todo[] = [];
    for (const [index, names] of draftAllNames(models, this.beside.relatives).entries()) {
      const left = await this.#add(models[index]!, names);
      if (left !== undefined) todo.push(left);
    }
    return todo;
  }

  /** Puts all of them into their files. */
  async write(): Promise<void> {
    const texts = await formatLines([...this.#lines.values()]);
    for (const [index, file] of this.names.entries()) this.beside.files.set(this.#absolute(file), texts[index]!);
  }

  async #add(model: Model, names: DraftNames): Promise<Todo | undefined> {
    const { told, relatives, files, words } = this.beside;
    const route = MODEL_PREFIX + model.id;
    const twin = this.#byLetters.get(route.toLowerCase());
    if (twin !== undefined) {
      return { about: `${model.id}, ${twin}`, advice: 'the first is new, but they differ in case alone' };
    }
    const file = path.posix.join('models', names.family, `${names.file}.yaml`);
    if (this.#lines.has(file) || (await files.exists(this.#absolute(file)))) {
      return { about: `${model.id}, ${file}`, advice: 'new, but the file is there already; name it by hand' };
    }
    const drafted = draftModel(model, names, told, relatives);
    this.points.set(model.id, [...drafted.points, ...(await words.add(names, model.id, drafted))]);
    this.#lines.set(file, drafted.lines);
    this.listed.set(route, this.#absolute(file));
    this.#byLetters.set(route.toLowerCase(), route);
    if (drafted.unwritten.length > 0) this.unwritten.set(file, drafted.unwritten);
    return undefined;
  }

  #absolute(file: string): string {
    return path.join(path.dirname(this.beside.entry), file);
  }
}
