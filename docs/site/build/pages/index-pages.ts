import { priceInWords } from '../../../../codegen/words/price.js';
import { code } from '../../../../codegen/words/code.js';
import { document, frontMatter, link, list, section, table } from './markdown.js';
import { familyPage, type Site, type SiteModel, taskPage } from '../read/site.js';

/** A table of models takes the place of an outline. */
const WIDE = { layout: 'wide' };

/** The catalog: every model in one table, readable without the gallery that stands above it. */
export function catalogPage(site: Site): string {
  const models = [...site.families.values()].flat();
  return document(
    frontMatter({
      title: 'Models',
      description: `All ${models.length} models of RunningHub with their tasks, channels, prices and states.`,
      ...WIDE,
    }),
    '# Models',
    [
      `${models.length} models in ${site.families.size} families, for ${site.tasks.size} tasks.`,
      'Each has a page with its inputs, price and code.',
    ].join(' '),
    '<PageSlot name="gallery" />',
    section(
      'By task',
      inline([...site.tasks].map(([task, found]) => `${link(task, taskPage(task))} (${found.length})`)),
    ),
    section(
      'By family',
      inline([...site.families].map(([family, found]) => `${link(family, familyPage(family))} (${found.length})`)),
    ),
    section('All models', modelTable(models, ['Family', 'Task'])),
  );
}

/** The page of a family. */
export function familyPageOf(family: string, models: readonly SiteModel[]): string {
  const tasks = [...new Set(models.map(({ about }) => about.task))].sort();
  return document(
    frontMatter({ title: `${family} models`, description: `The ${models.length} models of the family ${family}.` }),
    `# ${family}`,
    [
      `${count(models.length)} for ${inline(tasks.map((task) => link(task, taskPage(task))))}.`,
      `To load the helpers of this family alone, import them from ${code(`runninghub/models/${family}`)}.`,
    ].join(' '),
    ...tasks.map((task) =>
      section(
        task,
        modelTable(
          models.filter(({ about }) => about.task === task),
          [],
        ),
      ),
    ),
  );
}

/** The page of a task. */
export function taskPageOf(task: string, models: readonly SiteModel[]): string {
  return document(
    frontMatter({ title: task, description: `The ${models.length} models that do ${task}.`, ...WIDE }),
    `# ${task}`,
    `${count(models.length)}.`,
    modelTable(models, ['Family']),
  );
}

/** The list of tasks. */
export function tasksPage(site: Site): string {
  const rows = [...site.tasks].map(([task, models]) => [
    link(task, taskPage(task)),
    String(models.length),
    inline([...new Set(models.map(({ about }) => about.family))].map((family) => link(family, familyPage(family)))),
  ]);
  return document(
    frontMatter({ title: 'Tasks', description: 'What the models of RunningHub do.', ...WIDE }),
    '# Tasks',
    table(['Task', 'Models', 'Families'], rows),
  );
}

type Column = 'Family' | 'Task';

function modelTable(models: readonly SiteModel[], more: readonly Column[]): string {
  const cells: Readonly<Record<Column, (model: SiteModel) => string>> = {
    Family: ({ about }) => link(about.family, familyPage(about.family)),
    Task: ({ about }) => link(about.task, taskPage(about.task)),
  };
  const rows = models.map((model) => [
    link(model.summary, model.page),
    ...more.map((column) => cells[column](model)),
    model.about.output,
    model.about.channel,
    model.about.price ? priceInWords(model.about.price).replace(/ \([\d-]+\)$/, '') : 'not published',
    model.about.lifecycle.status,
  ]);
  return table(['Model', ...more, 'Produces', 'Channel', 'Price', 'State'], rows);
}

const inline = (items: readonly string[]) => items.join(', ');
const count = (models: number) => (models === 1 ? 'One model' : `${models} models`);

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
