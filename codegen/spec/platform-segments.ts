import { MODEL_PREFIX } from '../../spec/conventions/model.mjs';
import type { ModelIR } from './model.js';
import { sorted } from './order.js';
import { SpecError } from './spec-error.js';

/**
 * What follows the prefix of models in the paths that are none: the first segment of each, sorted. By it a proxy tells
 * the two apart.
 *
 * @throws SpecError when the id of a model begins so.
 */
export function platformSegments(routes: Iterable<string>, models: readonly ModelIR[]): string[] {
  const ownRoutes = new Set(models.map(({ id }) => MODEL_PREFIX + id));
  const others = [...routes].filter((route) => route.startsWith(MODEL_PREFIX) && !ownRoutes.has(route));
  const segments = new Set(others.map((route) => firstSegment(route.slice(MODEL_PREFIX.length))));
  for (const { id, file } of models) {
    if (!segments.has(firstSegment(id))) continue;
    throw new SpecError(`no model can have the id ${id}: ${MODEL_PREFIX}${firstSegment(id)} belongs to the platform`, {
      file,
    });
  }
  return sorted(segments);
}

function firstSegment(id: string): string {
  return id.replace(/\/.*$/, '');
}
