/** Where something stands in a JSON text, as far as that tells whose id it is. */
export interface Place {
  /** How many records and lists are around it, besides its own. */
  readonly depth: number;
  /** Whether it stands where the platform documents it: at the top (v2), or in `data` (v1). */
  readonly isDocumented: boolean;
  /** Whether one of those around it is a list. */
  readonly isListed: boolean;
  /** Whether the name of one of those around it says that it is about something else than this task. */
  readonly isForeign: boolean;
  /** How many texts around it hold JSON. */
  readonly texts: number;
}

export const TOP: Place = { depth: 0, isDocumented: true, isListed: false, isForeign: false, texts: 0 };

/** Names of what another task is in, or of what repeats the request: a visitor may have written an id there. */
const FOREIGN = /^(?:parent|prev|related|request|input|param|prompt|webhook)/i;

/** Names of lists that tell about tasks that failed. */
const FAILURES = /err|fail|warn/i;

/** A record or a list. */
export interface Container {
  readonly place: Place;
  readonly isList: boolean;
}

/** The place of what stands in a value of a record or list. */
export function placeIn({ place, isList }: Container, key: string | undefined): Place {
  return {
    ...place,
    depth: place.depth + 1,
    isDocumented: place.isDocumented && key === 'data',
    isListed: place.isListed || isList,
    isForeign: place.isForeign || FOREIGN.test(key ?? ''),
  };
}

/** A record or list that is the value of a field. */
export function containerAt(place: Place, isList: boolean, key: string | undefined): Container {
  const isForeign = place.isForeign || (isList && FAILURES.test(key ?? ''));
  return { place: { ...place, isForeign }, isList };
}
