import type { Site } from './site.js';

const known = new WeakMap<Site, ReadonlyMap<string, number>>();

/**
 * The order that the gallery begins with: the models to begin with of every task, the tasks with most models first;
 * then one model of each family after another, newest versions first.
 */
export function ranksOf(site: Site): ReadonlyMap<string, number> {
  const ranks = known.get(site) ?? makeRanks(site);
  known.set(site, ranks);
  return ranks;
}

function makeRanks({ vocabulary, tasks, families }: Site): Map<string, number> {
  const byModels = [...tasks].sort(([, one], [, other]) => other.length - one.length).map(([task]) => task);
  const picks = inTurns(byModels.map((task) => (vocabulary.tasks[task]?.picks ?? []).map(({ id }) => id)));
  // The last of a family has its highest version number.
  const others = inTurns([...families.values()].map((models) => models.map(({ id }) => id).reverse()));
  return new Map([...new Set([...picks, ...others])].map((id, at) => [id, at]));
}

/** The first of each list, then the second of each, and so on. */
function inTurns(lists: readonly (readonly string[])[]): string[] {
  const most = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}
