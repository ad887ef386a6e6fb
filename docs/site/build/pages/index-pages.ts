import { code } from '../../../../codegen/words/code.js';
import type { Language } from '../../shared/language.js';
import type { Words } from '../../theme/words/en.js';
import { fill } from '../../theme/words/fill.js';
import { WORDS } from '../../theme/words/index.js';
import { typicalInWords, unitsInWords } from '../../theme/words/price.js';
import { cheapestOf } from '../read/cheapest.js';
import { modelWords } from '../read/model-words.js';
import { priceLine } from '../read/price-line.js';
import { familyPage, type Site, type SiteModel, taskPage } from '../read/site.js';
import { familyWords, taskWords } from '../read/words.js';
import { document, forMarkdown, frontMatter, link, list, prose, section, table } from './markdown.js';
import { PROSE } from './prose.js';

/** A list of models takes the place of a sidebar and an outline. */
const WIDE = { layout: 'wide' };

/** The catalog: every model, as a gallery and, in the Markdown, as one table. */
export function catalogPage(site: Site, language: Language): string {
  const words = PROSE[language];
  const models = [...site.families.values()].flat();
  const counts = { count: models.length, families: site.families.size, tasks: site.tasks.size };
  return document(
    frontMatter({ title: words.models, description: fill(words.modelsAbout, counts), ...WIDE }),
    `# ${words.models}`,
    fill(words.modelsLead, counts),
    '<PageSlot name="gallery" />',
    section(
      `${words.byTask} {#by-task}`,
      list([...site.tasks].map(([task, of]) => `${linkedTask(site, task, language)} (${of.length})`)),
    ),
    section(
      `${words.byFamily} {#by-family}`,
      list([...site.families].map(([family, of]) => `${linkedFamily(site, family, language)} (${of.length})`)),
    ),
    section(`${words.allModels} {#all-models}`, modelTable(site, models, ['family', 'task'], language)),
  );
}

/** The page of a family. */
export function familyPageOf(site: Site, family: string, language: Language): string {
  const words = PROSE[language];
  const models = site.families.get(family) ?? [];
  const { name, about } = familyWords(site, family, language);
  const tasks = [...new Set(models.map((model) => model.about.task))].sort();
  const entry = code(`runninghub/models/${family}`);
  return document(
    frontMatter({
      title: fill(words.familyTitle, { name }),
      description: fill(words.familyAbout, { name, about, count: models.length }),
      ...WIDE,
    }),
    `# ${name}`,
    prose(about),
    `${count(models.length, language)} ${tasks.map((task) => linkedTask(site, task, language)).join(' · ')}`,
    fill(words.familyImport, { entry }),
    ...tasks.flatMap((task) => [
      `## ${taskWords(site, task, language).name} {#${task}}`,
      `<PageSlot name="cards" of="${task}" />`,
      forMarkdown(
        modelTable(
          site,
          models.filter((model) => model.about.task === task),
          [],
          language,
        ),
      ),
    ]),
  );
}

/** The page of a task. */
export function taskPageOf(site: Site, task: string, language: Language): string {
  const words = PROSE[language];
  const models = site.tasks.get(task) ?? [];
  const { name, about } = taskWords(site, task, language);
  return document(
    frontMatter({ title: name, description: fill(words.taskAbout, { name, about, count: models.length }), ...WIDE }),
    `# ${name}`,
    prose(about),
    section(`${words.picks} {#to-begin-with}`, list(picksOf(site, task, language))),
    section(
      `${words.allModels} {#all-models}`,
      count(models.length, language),
      '<PageSlot name="cards" />',
      forMarkdown(modelTable(site, models, ['family'], language)),
    ),
  );
}

/** The list of tasks. */
export function tasksPage(site: Site, language: Language): string {
  const words = PROSE[language];
  return document(
    frontMatter({ title: words.tasks, description: words.tasksAbout, ...WIDE }),
    `# ${words.tasks}`,
    '<PageSlot name="task-tiles" />',
    forMarkdown(
      table(
        [words.task, words.models, words.families],
        [...site.tasks].map(([task, models]) => [
          linkedTask(site, task, language),
          String(models.length),
          [...new Set(models.map(({ about }) => about.family))]
            .map((family) => linkedFamily(site, family, language))
            .join(', '),
        ]),
      ),
    ),
  );
}

/** The models to begin with: those that people chose, and the one that costs least. */
function picksOf(site: Site, task: string, language: Language): string[] {
  const words = PROSE[language];
  const chosen = (site.vocabulary.tasks[task]?.picks ?? []).flatMap(({ id, reason, zh }) => {
    const model = site.byId.get(id);
    return model ? [`${linkedModel(model, language)}: ${prose(language === 'zh' ? zh : reason)}`] : [];
  });
  const cheapest = cheapestOf(site.tasks.get(task) ?? []);
  if (cheapest === undefined) return chosen;
  const { model, unit, compared, price } = cheapest;
  const least = fill(words.cheapest, {
    model: linkedModel(model, language),
    unit: unitsInWords(unit, 1, language),
    compared,
    price: typicalInWords(price, language),
  });
  return [...chosen, least];
}

const linkedModel = (model: SiteModel, language: Language) => link(modelWords(model, language).title, model.page);
const linkedTask = (site: Site, task: string, language: Language) =>
  link(taskWords(site, task, language).name, taskPage(task));
const linkedFamily = (site: Site, family: string, language: Language) =>
  link(familyWords(site, family, language).name, familyPage(family));

type Column = 'family' | 'task';

function modelTable(site: Site, models: readonly SiteModel[], more: readonly Column[], language: Language): string {
  const words = PROSE[language];
  const cells: Readonly<Record<Column, (model: SiteModel) => string>> = {
    family: ({ about }) => linkedFamily(site, about.family, language),
    task: ({ about }) => linkedTask(site, about.task, language),
  };
  const rows = models.map((model) => [
    linkedModel(model, language),
    ...more.map((column) => cells[column](model)),
    WORDS[language][model.about.output],
    WORDS[language][model.about.channel as keyof Words],
    model.about.price ? priceLine(model.about.price, language).replace(/ ?[(（][\d-]+[)）]$/, '') : words.unpublished,
    WORDS[language][model.about.lifecycle.status],
  ]);
  const head = [words.model, ...more.map((column) => words[column]), words.produces, words.channel, words.price];
  return table([...head, words.state], rows);
}

function count(models: number, language: Language): string {
  const words = PROSE[language];
  return models === 1 ? words.one : fill(words.several, { count: models });
}

/** The index of the helpers: what `runninghub/models` exports. */
export function helpersPage(site: Site): string {
  const rows = site.models.map((model) => [code(model.helper), link(model.summary, model.page), code(model.id)]);
  return document(
    frontMatter({ title: 'runninghub/models', description: 'The helpers, one per model.', layout: 'wide' }),
    '# runninghub/models',
    [
      `One helper per model, and the type of its input under the helper's name with a capital letter and`,
      `${code('Input')}. Bundlers keep only the helpers you import.`,
      `${code('runninghub/models/<family>')} exports those of one family.`,
    ].join(' '),
    list([...site.families.keys()].map((family) => link(code(`runninghub/models/${family}`), familyPage(family)))),
    section('Helpers', table(['Helper', 'Model', 'Id'], rows)),
  );
}
