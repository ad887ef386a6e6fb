// @ts-check
/** @import { Context, Location, Operation, Report, Visit } from './types.js' */
import { isMap, isMapList } from '../conventions/keys.mjs';
import { FAMILY, TASK, VOCABULARY } from '../conventions/vocabulary.mjs';
import { checkKeys } from './helpers.mjs';
import { checkProse } from './no-filler.mjs';

/**
 * What the picks of a task are looked up in.
 *
 * @typedef {{ family: unknown, task: unknown, isActive: boolean, location: Location }} Model
 */

/** Every family and every task that models have is explained to people once, with models to begin with. */
export function vocabulary() {
  /** @type {Map<unknown, Model>} */
  const models = new Map();
  return {
    Operation: /** @type {Visit<Operation>} */ ({
      enter({ 'x-model': model }, ctx) {
        if (!isMap(model)) return;
        const { id, family, task, lifecycle } = model;
        const isActive = isMap(lifecycle) && lifecycle.status === 'active';
        models.set(id, { family, task, isActive, location: ctx.location.child(['x-model']) });
      },
    }),
    Root: {
      /** @type {(root: Record<string, { $ref: string } | undefined>, ctx: Context) => void} */
      leave(root, ctx) {
        const raw = root['x-vocabulary'];
        if (raw === undefined) return;
        /** @type {{ node: unknown, location?: Location | undefined }} */
        const { node, location } = ctx.resolve(raw);
        if (location === undefined) return;
        /** @type {Report} */
        const report = (message, place) => ctx.report({ message, location: place });
        if (!isMap(node)) return report('The vocabulary is a map of families and tasks.', location);
        checkKeys(node, VOCABULARY, location, report);
        checkEntries(node.families, 'family', FAMILY, location.child(['families']), models, report);
        checkEntries(node.tasks, 'task', TASK, location.child(['tasks']), models, report);
        checkPicks(node.tasks, location.child(['tasks']), models, report);
      },
    },
  };
}

/**
 * @param {unknown} entries
 * @param {'family' | 'task'} kind
 * @param {typeof FAMILY | typeof TASK} block
 * @param {Location} location
 * @param {ReadonlyMap<unknown, Model>} models
 * @param {Report} report
 */
function checkEntries(entries, kind, block, location, models, report) {
  if (!isMap(entries)) return;
  const used = new Map([...models.values()].map((model) => [model[kind], model.location]));
  for (const [name, place] of used) {
    if (Object.hasOwn(entries, String(name))) continue;
    report(`The ${kind} ${String(name)} has no entry in vocabulary.yaml. Write one.`, place.child([kind]));
  }
  for (const [name, entry] of Object.entries(entries)) {
    const place = location.child([name]);
    if (!used.has(name)) report(`No model has the ${kind} ${name}. Take its entry out.`, place.key());
    if (!isMap(entry)) {
      report(`The entry of ${name} is a map of keys; see any other one.`, place);
      continue;
    }
    checkKeys(entry, block, place, report);
    checkProse(entry.about, place.child(['about']), report);
  }
}

/**
 * A pick leads to a model that can be called for the task.
 *
 * @param {unknown} tasks
 * @param {Location} location
 * @param {ReadonlyMap<unknown, Model>} models
 * @param {Report} report
 */
function checkPicks(tasks, location, models, report) {
  for (const [task, entry] of Object.entries(isMap(tasks) ? tasks : {})) {
    const picks = isMap(entry) && isMapList(entry.picks) ? entry.picks : [];
    picks.forEach(({ id }, index) => {
      const fault = faultOf(models.get(id), task);
      const isRepeated = picks.findIndex((pick) => pick.id === id) < index;
      const reason = isRepeated ? 'stands further up, too' : fault;
      if (reason === undefined) return;
      report(`The pick ${String(id)} ${reason}. Name another one.`, location.child([task, 'picks', index, 'id']));
    });
  }
}

/** @type {(model: Model | undefined, task: string) => string | undefined} */
function faultOf(model, task) {
  if (model === undefined) return 'is the id of no model';
  if (model.task !== task) return `has the task ${String(model.task)}`;
  return model.isActive ? undefined : 'is not active any more';
}
