import type { SpecSchema } from '../../../../../codegen/spec/types.js';
import type { CatalogNames, ModelDetails } from '../../../shared/model-data.js';
import type { Language } from '../../../shared/language.js';
import type { Words } from '../../words/en.js';
import { WORDS } from '../../words/index.js';
import { fieldLimits, fieldType } from '../../words/field.js';
import { fill } from '../../words/fill.js';
import { typicalInWords } from '../../words/price.js';

/** A line of the comparison: what is compared, and a cell for each model. */
export interface Row {
  readonly title: string;
  readonly cells: readonly string[];
  /** Whether the models differ here. */
  readonly differs: boolean;
}

/** What the catalog says about the models, line by line. */
export function factRows(models: readonly ModelDetails[], names: CatalogNames, language: Language): Row[] {
  const words = WORDS[language];
  const facts: [string, (model: ModelDetails) => string][] = [
    [words.whatItIs, ({ description }) => description],
    [words.documentedName, ({ name }) => name],
    [words.task, ({ task }) => names.tasks[task] ?? task],
    [words.output, ({ output }) => words[output]],
    [words.channel, ({ channel }) => words[channel as keyof Words]],
    [words.lifecycle, ({ status }) => words[status]],
    [words.price, ({ price }) => price ?? words.noPriceShort],
    [words.typicalCall, ({ typical }) => (typical ? typicalInWords(typical, language) : '—')],
  ];
  return facts.map(([title, cell]) => row(title, models.map(cell)));
}

/** Every input that one of the models takes; shared ones first, in the order of the models. */
export function inputRows(models: readonly ModelDetails[], language: Language): Row[] {
  const inputs = models.map(({ input }) => input);
  const names = [...new Set(inputs.flatMap(({ properties = {} }) => Object.keys(properties)))];
  const takers = (name: string) => inputs.filter(({ properties = {} }) => name in properties).length;
  return names
    .sort((one, other) => takers(other) - takers(one))
    .map((name) =>
      row(
        name,
        inputs.map((input) => describe(input, name, language)),
      ),
    );
}

function row(title: string, cells: readonly string[]): Row {
  return { title, cells, differs: new Set(cells).size > 1 };
}

function describe({ properties = {}, required = [] }: SpecSchema, name: string, language: Language): string {
  const words = WORDS[language];
  const field = properties[name];
  if (!field) return '—';
  const usual = field.default === undefined ? '' : fill(words.usual, { value: JSON.stringify(field.default) });
  return [valuesInWords(field, language), required.includes(name) ? words.required : words.optional, usual]
    .filter(Boolean)
    .join('; ');
}

function valuesInWords(field: SpecSchema, language: Language): string {
  const values = field.enum ?? field.items?.enum;
  if (values) return values.map(String).join(', ');
  const limits = fieldLimits(field, language).replace(/[.。]$/, '');
  const type = fieldType(field, language);
  return limits ? `${type}: ${limits}` : type;
}
