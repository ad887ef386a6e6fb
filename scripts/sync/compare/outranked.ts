import { type Catalog, FIELD_PROPERTIES, type Model, type Property } from '../../../codegen/sources/catalog.js';
import { DOCUMENTED } from '../sources/documentation.js';

/** What the documentation tells of the input and of what comes out. That a model was given up, every list can tell. */
const OF_CALLS = new Set<Property>(
  (['field', 'output', ...FIELD_PROPERTIES] as const).filter((name) => DOCUMENTED.has(name)),
);

/**
 * Whether the spec has a property of a model from the documentation, which was not read here, or is believed no longer.
 * A list is a digest, made anew without a look at the endpoint: that it differs says nothing about what callers are
 * told, so it neither changes the spec by itself nor settles what was decided about the documentation.
 *
 * @param told What the sources say of the model.
 */
export function isOutranked(property: Property, own: Model, told: Model): boolean {
  const isRead = told.toldBy?.[0]?.kind === 'documentation' || told.isUndocumented === true;
  return OF_CALLS.has(property) && isDocumented(own) && !isRead;
}

/** Whether a decision about models in general may rest on documentation that was not read. */
export function mayRestElsewhere(spec: Catalog, sources: Catalog): boolean {
  return sources.kind !== 'documentation' && spec.models.some(isDocumented);
}

function isDocumented({ toldBy = [] }: Model): boolean {
  return toldBy.some(({ kind }) => kind === 'documentation');
}
