import path from 'node:path';
import { parse } from 'yaml';
import { digestOf } from '../../../codegen/spec/chinese-problems.js';
import { chineseFolder } from '../../../codegen/spec/chinese.js';
import { byCodeUnit } from '../../../codegen/spec/order.js';
import type { Vocabulary } from '../../../codegen/spec/vocabulary.js';
import { familyAbout } from '../draft/draft-description.js';
import type { Draft } from '../draft/draft-model.js';
import type { DraftNames } from '../draft/draft-names.js';
import type { Point } from '../draft/review.js';
import { capitalized } from '../draft/words.js';
import { blockYaml } from '../yaml/block.js';
import { addToMap, removeYaml } from '../yaml/edit.js';
import type { SpecFiles } from './spec-files.js';

/**
 * The words of new models that stand outside of their files: those of families that are new, and what models are called
 * in Chinese. They are gathered, so that each file is read and changed once, however many models come.
 */
export class NewWords {
  /** New family → its entry in the vocabulary. */
  readonly #families = new Map<string, string[]>();
  /** File of a translated family → model → its entry. */
  readonly #chinese = new Map<string, Map<string, string[]>>();

  private constructor(
    private readonly files: SpecFiles,
    private readonly file: string,
    private readonly folder: string,
    private readonly known: Vocabulary | undefined,
  ) {}

  /** @param entry Absolute path of the entry file of the spec; without a vocabulary beside it no model gets words. */
  static async beside(entry: string, files: SpecFiles): Promise<NewWords> {
    const file = path.join(path.dirname(entry), 'vocabulary.yaml');
    const known = (await files.exists(file)) ? (parse(await files.get(file)) as Vocabulary) : undefined;
    return new NewWords(files, file, chineseFolder(entry), known);
  }

  /**
   * Gives a new model its words. A family that is not translated gets no Chinese.
   *
   * @returns What a person has to look at.
   */
  async add({ family, task }: DraftNames, id: string, { chinese }: Pick<Draft, 'chinese'>): Promise<Point[]> {
    if (this.known === undefined) return [];
    const { families, tasks } = this.known;
    const isNew = families[family] === undefined;
    const about = isNew && !this.#families.has(family) ? familyAbout(task) : undefined;
    const name = capitalized(family);
    if (about) {
      this.#families.set(family, blockYaml({ [family]: { name, about: about.english, zh: { about: about.chinese } } }));
    }
    const translated = path.join(this.folder, `${family}.yaml`);
    if (chinese && (this.#families.has(family) || (await this.files.exists(translated)))) {
      const { title, summary, english, description } = chinese;
      const text = {
        title: `${title} ${tasks[task]?.zh.name ?? ''}`.trim(),
        description,
        of: digestOf([summary, english]),
      };
      const entries = this.#chinese.get(translated) ?? new Map<string, string[]>();
      this.#chinese.set(translated, entries.set(id, blockYaml({ [id]: text })));
    }
    return about ? [{ kind: 'family', cells: [family, name, about.english] }] : [];
  }

  /** Puts all of them into their files. */
  async write(): Promise<void> {
    for (const [file, entries] of this.#chinese) {
      const before = (await this.files.exists(file)) ? await this.files.get(file) : '';
      // What a model of that id left behind would be there twice.
      const left = Object.keys((parse(before) ?? {}) as object).filter((id) => entries.has(id));
      const others = left.reduce((text, id) => removeYaml(text, [id]), before);
      this.files.set(file, `${others}${[...entries.values()].flat().join('\n')}\n`);
    }
    const places = new Map<string, string[]>();
    for (const [family, lines] of [...this.#families].sort(([a], [b]) => byCodeUnit(a, b))) {
      const next = Object.keys(this.known?.families ?? {}).find((other) => other > family) ?? '';
      places.set(next, [...(places.get(next) ?? []), ...lines]);
    }
    for (const [next, lines] of places) {
      this.files.set(this.file, addToMap(await this.files.get(this.file), ['families'], lines, next));
    }
  }
}
