import path from 'node:path';
import { parse } from 'yaml';
import { digestOf } from '../../../codegen/spec/chinese-problems.js';
import { chineseFolder } from '../../../codegen/spec/chinese.js';
import type { Vocabulary } from '../../../codegen/spec/vocabulary.js';
import { familyAbout } from '../draft/draft-description.js';
import type { Draft } from '../draft/draft-model.js';
import type { DraftNames } from '../draft/draft-names.js';
import type { Point } from '../draft/review.js';
import { capitalized } from '../draft/words.js';
import { blockYaml } from '../yaml/block.js';
import { addToMap } from '../yaml/edit.js';
import type { SpecFiles } from './spec-files.js';

/**
 * Gives a new model the words that stand outside of its file: those of a family that is new, and what it is called in
 * Chinese. A family that is not translated gets no Chinese.
 *
 * @param entry Absolute path of the entry file of the spec; without a vocabulary beside it there is nothing to do.
 * @returns What a person has to look at.
 */
export async function addWords(
  { family, task }: DraftNames,
  id: string,
  { chinese }: Draft,
  files: SpecFiles,
  entry: string,
): Promise<Point[]> {
  const file = path.join(path.dirname(entry), 'vocabulary.yaml');
  if (!(await files.exists(file))) return [];
  const words = await files.get(file);
  const { families, tasks } = parse(words) as Vocabulary;
  const about = families[family] === undefined ? familyAbout(task) : undefined;
  const name = capitalized(family);
  if (about) {
    const next = Object.keys(families).find((other) => other > family) ?? '';
    const lines = blockYaml({ [family]: { name, about: about.english, zh: { about: about.chinese } } });
    files.set(file, addToMap(words, ['families'], lines, next));
  }
  const translated = path.join(chineseFolder(entry), `${family}.yaml`);
  const isThere = await files.exists(translated);
  if (chinese && (isThere || about)) {
    const { title, summary, english, description } = chinese;
    const text = {
      title: `${title} ${tasks[task]?.zh.name ?? ''}`.trim(),
      description,
      of: digestOf([summary, english]),
    };
    const lines = blockYaml({ [id]: text });
    const others = isThere ? await files.get(translated) : '';
    files.set(translated, `${others}${lines.join('\n')}\n`);
  }
  return about ? [{ kind: 'family', cells: [family, name, about.english] }] : [];
}
