import { createHash } from 'node:crypto';
import path from 'node:path';
import { chineseFiles, readChinese, type ChineseText } from './chinese.js';
import { descriptionOf, fieldsOf } from './fields.js';
import type { ModelIR } from './model.js';
import { pointerTo } from './place.js';
import { relativePath } from './relative-path.js';
import { SpecError } from './spec-error.js';

/** What keeps a family's Chinese from saying what its English says. */
export interface ChineseProblem {
  readonly error: SpecError;
  /** What belongs into `of` once the Chinese says it; undefined where the digest is not what is wrong. */
  readonly of?: string;
}

/**
 * Digest of the English that a model's Chinese says: 12 hexadecimal digits of summary and description, and of the texts
 * of its fields once these are translated, too.
 */
export function englishOf({ summary, description, input }: ModelIR, isWithFields: boolean): string {
  const fields = isWithFields ? [...describedFields(input)].map(([name, text]) => `${name}: ${text}`) : [];
  return digestOf([summary, description, ...fields]);
}

/** Digest of English texts, as `of` has it. */
export function digestOf(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 12);
}

/**
 * What is wrong with the Chinese texts. A family has all of its models in its file, or no file.
 *
 * @param folder With the files of the families; need not be there.
 */
export function chineseProblems(models: readonly ModelIR[], folder: string): ChineseProblem[] {
  return chineseFiles(folder).flatMap((file) => {
    const family = path.basename(file, '.yaml');
    const own = models.filter(({ about }) => about.family === family);
    try {
      const texts = readChinese(file);
      return [...own.flatMap((model) => problemsOf(model, texts.get(model.id), file)), ...unknown(own, texts, file)];
    } catch (error) {
      if (error instanceof SpecError) return [{ error }];
      throw error;
    }
  });
}

function problemsOf(model: ModelIR, text: ChineseText | undefined, file: string): ChineseProblem[] {
  const name = `${model.id} (${relativePath(model.file)})`;
  const fail = (reason: string, ...at: string[]) =>
    new SpecError(reason, { file, ...(text && { pointer: pointerTo(model.id, ...at) }) });
  const of = englishOf(model, text?.fields !== undefined);
  if (!text) return [{ of, error: fail(`lacks ${name}; \`npm run spec:zh\` prints what to write as its of`) }];
  const described = describedFields(model.input);
  const missing = text.fields ? [...described.keys()].filter((field) => text.fields?.[field] === undefined) : [];
  const extra = Object.keys(text.fields ?? {}).filter((field) => !described.has(field));
  return [
    ...missing.map((field) => ({ error: fail(`lacks the field ${field} of ${name}`, 'fields') })),
    ...extra.map((field) => ({ error: fail(`${name} has no described field ${field}`, 'fields', field) })),
    ...(text.of === of ? [] : [{ of, error: fail(`the English of ${name} has changed: ${HOW_TO_ACCEPT}`, 'of') }]),
  ];
}

const HOW_TO_ACCEPT = 'translate it again, then run `npm run spec:zh`, which prints the new of';

function unknown(own: readonly ModelIR[], texts: ReadonlyMap<string, ChineseText>, file: string): ChineseProblem[] {
  const known = new Set(own.map(({ id }) => id));
  const family = path.basename(file, '.yaml');
  return [...texts.keys()]
    .filter((id) => !known.has(id))
    .map((id) => ({
      error: new SpecError(`the family ${family} has no model ${id}`, { file, pointer: pointerTo(id) }),
    }));
}

/** Path of a field → what is said of it, where anything is. */
function describedFields(input: ModelIR['input']): Map<string, string> {
  const texts = fieldsOf(input).map(({ path, schema }): [string, string] => [path, descriptionOf(schema)]);
  return new Map(texts.filter(([, text]) => text !== ''));
}
