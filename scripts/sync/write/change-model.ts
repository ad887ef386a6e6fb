import path from 'node:path';
import { parse } from 'yaml';
import type { SpecOperation } from '../../../codegen/spec/types.js';
import type { Field, Model } from '../../../codegen/sources/catalog.js';
import type { Difference } from '../compare/compare.js';
import { isOutranked } from '../compare/outranked.js';
import { gained } from '../compare/same-value.js';
import { sourceName } from '../draft/source-name.js';
import { todoFor } from '../report/checklist.js';
import { describe } from '../report/report-text.js';
import { catalogOfSpec } from '../sources/spec-catalog.js';
import { appendYaml, setYaml } from '../yaml/edit.js';
import { formatYaml } from '../yaml/format.js';
import { applyChange } from './apply-change.js';
import { applyField } from './apply-field.js';
import { applySource } from './apply-source.js';
import { consequencesOf } from './consequences.js';
import type { SpecFiles } from './spec-files.js';
import type { WriteOptions, Written } from './write-changes.js';

interface Work extends Pick<WriteOptions, 'entry' | 'models' | 'registry' | 'date'> {
  readonly files: SpecFiles;
  /** Differences that no machine settles. */
  readonly left: Difference[];
  readonly written: Written;
}

/** Brings the file of a known model up to its differences as far as a machine should, and lists the others. */
export async function changeModel(id: string, differences: readonly Difference[], work: Work): Promise<void> {
  const { entry, models, registry, date, files, left, written } = work;
  const known = models.find((model) => model.id === id);
  if (known === undefined) {
    left.push(...differences);
    written.todo.push(...differences.map((one) => todoFor(one)));
    return;
  }
  const { file } = known;
  // A path that the vendor marks as deprecated is an alias in the spec.
  const incoming = registry.models.find((model) => model.id === id || (known.about.aliases ?? []).includes(model.id));
  const original = await files.get(file);
  const name = path.relative(path.dirname(entry), file).split(path.sep).join('/');
  const fields = incoming?.fields ?? [];
  const [own] = catalogOfSpec([known]).models as [Model];
  let text = original;
  for (const difference of differences) {
    const field = difference.property === 'field' ? fields.find(({ key }) => key === difference.field) : undefined;
    if (field && difference.after === 'present') {
      const isDocumented = incoming?.toldBy?.[0]?.kind === 'documentation';
      text = applyField(text, field, isDocumented && field.values.required === true);
      const advice = `describe this new field${tightening(field, isDocumented)}`;
      written.todo.push({ about: `${name} ${field.key}`, advice });
      continue;
    }
    if (difference.kind === 'renamed' && typeof difference.after === 'string') {
      text = addAlias(text, difference.after);
      continue;
    }
    // An amount means nothing without its currency and its unit.
    const isOtherMoney = difference.property === 'price' && own.values.priceUnit !== incoming?.values.priceUnit;
    const isDoubtful = incoming !== undefined && isOutranked(difference.property, own, incoming);
    const applied =
      isOtherMoney || isDoubtful ? undefined : applyChange(text, difference, incoming?.price?.asOf ?? date);
    text = applied ?? text;
    if (applied === undefined) left.push(difference);
    if (applied === undefined || losesValues(difference)) written.todo.push(todoFor(difference, isDoubtful));
    const about = `${id} ${describe(difference)}`;
    if (applied !== undefined)
      written.todo.push(...consequencesOf(known, difference).map((advice) => ({ about, advice })));
  }
  if (text === original) return;
  const [first] = incoming?.toldBy ?? [];
  files.set(file, await formatYaml(applySource(text, sourceName(first?.kind), first?.date ?? date)));
  written.changed.push(name);
}

/** Another name of the vendor's is one more name to find the model by. */
function addAlias(text: string, alias: string): string {
  const about = ['post', 'x-model'] as const;
  const { aliases } = (parse(text) as { post: SpecOperation }).post['x-model'] ?? {};
  return aliases
    ? appendYaml(text, [...about, 'aliases'], [alias])
    : setYaml(text, [...about, 'aliases'], [alias], 'family');
}

/** A list can gain values, which are added, and lose others at once, which are not taken away. */
function losesValues({ before, after }: Difference): boolean {
  return Array.isArray(before) && Array.isArray(after) && gained(after, before).length > 0;
}

/** What a new field asks of callers who do not know it yet. A registry calls fields required that are not. */
function tightening({ values }: Field, isDocumented: boolean): string {
  if (values.required !== true) return '';
  return isDocumented
    ? ', which is required: callers without it break, and the example lacks it'
    : ', which only a registry calls required: try a call without it before you make it so, since that breaks callers';
}
