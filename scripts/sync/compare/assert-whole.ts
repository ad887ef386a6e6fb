import { UserError } from '../../../codegen/spec/user-error.js';
import type { Catalog } from '../../../codegen/sources/catalog.js';

/**
 * Refuses sources of which one says to list all models and lacks too many of those that the spec knew on its day: a
 * vendor does not give up every fourth at once, so such a list was cut on its way, whatever total it tells.
 *
 * @param spec The spec as a catalog.
 * @throws UserError with both numbers.
 */
export function assertWhole(spec: Catalog, { lists = [], isPartial }: Catalog): void {
  if (isPartial) return;
  for (const { source, date, ids } of lists) {
    const known = spec.models.filter(
      ({ mayBeAbsent, since }) => !mayBeAbsent && (date === undefined || since === undefined || since <= date),
    );
    const lacking = known.filter(({ id, aliases }) => ![id, ...aliases].some((name) => ids.has(name))).length;
    if (ids.size > 0 && lacking <= known.length / 4) continue;
    const what = ids.size === 0 ? 'is empty' : `lacks ${lacking} of the ${known.length} models that the spec knew then`;
    throw new UserError(
      `${source} ${what}, so it looks cut. With --partial it is taken for a list of some of the models.`,
    );
  }
}
