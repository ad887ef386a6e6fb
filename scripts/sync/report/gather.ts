import { counted } from '../../../codegen/words/counted.js';
import { KINDS, type Point, type PointKind } from '../draft/review.js';
import type { Todo } from './checklist.js';

/** What a person has to do about new models. */
export interface Gathered {
  readonly todo: readonly Todo[];
  /** Minutes for all of it. */
  readonly minutes: number;
}

/** The points of all drafts, those of one kind in one table: a row is read in seconds, a file opened in a minute. */
export function gather(drafts: ReadonlyMap<string, readonly Point[]>): Gathered {
  const all = [...drafts].flatMap(([id, points]) => points.map((point) => ({ id, ...point })));
  const todo: Todo[] = [];
  let minutes = 0;
  for (const kind of Object.keys(KINDS) as PointKind[]) {
    const rows = all.filter((point) => point.kind === kind).map(({ id, cells }) => [id, ...cells]);
    if (rows.length === 0) continue;
    const { advice, head, minutes: each } = KINDS[kind];
    const models = new Set(rows.map(([id]) => id)).size;
    todo.push({ about: counted(models, 'new model'), advice, table: { head: ['model', ...head], rows } });
    minutes += rows.length * each;
  }
  return { todo, minutes };
}
