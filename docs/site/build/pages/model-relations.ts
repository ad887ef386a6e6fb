import { link, list, section } from './markdown.js';
import { familyWords, taskWords } from '../read/words.js';
import { familyPage, type Site, type SiteModel, taskPage } from '../read/site.js';

const CHANNEL = /-(official-stable|channel-low-price)$/;
/** Models of other families that a page shows; the page of the task has them all. */
const MOST = 8;

/** The models to compare with: other channels, the rest of the family, and the same task elsewhere. */
export function alternatives(site: Site, model: SiteModel): string {
  const { family, task } = model.about;
  const relatives = (site.families.get(family) ?? []).filter((other) => other !== model);
  const channels = relatives.filter((other) => baseName(other) === baseName(model) && other.about.task === task);
  const siblings = relatives.filter((other) => other.about.task === task && !channels.includes(other));
  const elsewhere = (site.tasks.get(task) ?? []).filter((other) => other.about.family !== family && isActive(other));
  const shown = onePerFamily(elsewhere).slice(0, MOST);
  const item = (other: SiteModel) =>
    `${link(other.summary, other.page)}${isActive(other) ? '' : ` (${other.about.lifecycle.status})`}`;
  const group = (title: string, models: readonly SiteModel[]) =>
    models.length === 0 ? '' : `**${title}**\n\n${list(models.map(item))}`;
  return section(
    'Family and alternatives',
    `Family: ${link(familyWords(site, family, 'en').name, familyPage(family))}. Task: ${link(taskWords(site, task, 'en').name, taskPage(task))}.`,
    group('The same model through another channel', channels),
    group('The same task in this family', siblings),
    group('The same task in other families', shown),
  );
}

const isActive = ({ about }: SiteModel) => about.lifecycle.status === 'active';

function baseName({ about }: SiteModel): string {
  // The two channels of a version do not always agree on whether it is 2 or 2.0.
  return about.name.replace(CHANNEL, '').replace(/\.0(?=\/)/, '');
}

function onePerFamily(models: readonly SiteModel[]): SiteModel[] {
  const seen = new Map<string, SiteModel>();
  // The last of a family has its highest version number.
  for (const model of models) seen.set(model.about.family, model);
  return [...seen.values()];
}
