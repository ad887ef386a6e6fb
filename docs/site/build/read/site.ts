import path from 'node:path';
import { chineseFiles, chineseFolder, readChinese, type ChineseText } from '../../../../codegen/spec/chinese.js';
import { toIR } from '../../../../codegen/spec/ir.js';
import type { ModelIR } from '../../../../codegen/spec/model.js';
import { loadSpec } from '../../../../codegen/spec/load.js';
import type { Vocabulary } from '../../../../codegen/spec/vocabulary.js';
import type { SpecErrorCode } from '../../../../codegen/spec/types.js';
import { endpointsOf, type Endpoint } from './endpoints.js';

/** A model with the place of its page. */
export interface SiteModel extends ModelIR {
  /** Path of the page's source from the root of the site: `/models/kling/kling-elements.md`. */
  readonly page: string;
  /** What is said of it in Chinese, where somebody has translated its family. */
  readonly zh?: ChineseText;
}

/** Everything that the generated pages tell. */
export interface Site {
  /** Sorted by id. */
  readonly models: readonly SiteModel[];
  /** Family → its models, both sorted by name. */
  readonly families: ReadonlyMap<string, readonly SiteModel[]>;
  /** Task → its models, both sorted by name. */
  readonly tasks: ReadonlyMap<string, readonly SiteModel[]>;
  /** The endpoints that are no models. */
  readonly endpoints: readonly Endpoint[];
  /** What families and tasks are called in front of people. */
  readonly vocabulary: Vocabulary;
  readonly errorCodes: readonly SpecErrorCode[];
  /** Id → model. */
  readonly byId: ReadonlyMap<string, SiteModel>;
  /** Path of its page from the root of the site, `models/kling/kling-elements.md` → model. */
  readonly byPage: ReadonlyMap<string, SiteModel>;
}

/**
 * Reads the spec.
 *
 * @throws SpecError when it is broken.
 */
export async function loadSite(entry: string): Promise<Site> {
  const spec = await loadSpec(entry);
  const ir = toIR(spec);
  const chinese = new Map(chineseFiles(chineseFolder(entry)).flatMap((file) => [...readChinese(file)]));
  const models = ir.models.map((model): SiteModel => {
    const zh = chinese.get(model.id);
    return { ...model, page: pageOf(model), ...(zh && { zh }) };
  });
  return {
    models,
    families: grouped(models, ({ about }) => about.family),
    tasks: grouped(models, ({ about }) => about.task),
    endpoints: endpointsOf(spec),
    vocabulary: spec.vocabulary,
    errorCodes: ir.errorCodes,
    byId: new Map(models.map((model) => [model.id, model])),
    byPage: new Map(models.map((model) => [model.page.slice(1), model])),
  };
}

/** Page of a family. */
export const familyPage = (family: string) => `/models/${family}/index.md`;

/** Page of a task. */
export const taskPage = (task: string) => `/tasks/${task}.md`;

// The spec file's name is curated and unique, and its folder is the family.
function pageOf({ file, about }: ModelIR): string {
  return `/models/${about.family}/${path.basename(file).replace(/\.ya?ml$/, '')}.md`;
}

function grouped(models: readonly SiteModel[], keyOf: (model: SiteModel) => string): Map<string, SiteModel[]> {
  const groups = new Map<string, SiteModel[]>();
  for (const model of [...models].sort((a, b) => compare(a.summary, b.summary))) {
    const key = keyOf(model);
    groups.set(key, [...(groups.get(key) ?? []), model]);
  }
  return new Map([...groups].sort(([a], [b]) => compare(a, b)));
}

// Numbers count as numbers, so that version 10 comes after version 9.
const { compare } = new Intl.Collator('en', { numeric: true });
