import { modelTable } from '../../generated/model-table.gen.js';

/** Nothing beyond is read of a text, so that a long one takes no longer. Twice as long as the longest id. */
const LONGEST = 100;

/** Pieces of this many characters are what texts have in common. */
const PIECE = 3;

/** Share of pieces in common below which two texts have nothing to do with each other. */
const LEAST = 0.6;

/** What stands before an id in an address. */
const BEFORE_ID = /^.*?openapi\/v2\//i;

/** The ids that are most like a text, best first; at most three, and none when nothing is like it. */
export function closestIds(text: string): string[] {
  const wanted = piecesOf(text.slice(0, LONGEST).replace(BEFORE_ID, ''));
  return modelTable
    .flatMap(([, outputs]) => Object.values(outputs).flatMap((models) => Object.keys(models)))
    .map((id) => ({ id, likeness: likeness(wanted, piecesOf(id)) }))
    .filter((found) => found.likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ id }) => id);
}

function piecesOf(text: string): Set<string> {
  // People mix up dashes, dots, slashes and letter cases.
  const plain = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - PIECE + 1) }, (_, at) => plain.slice(at, at + PIECE)));
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const piece of one) if (other.has(piece)) common++;
  const share = (2 * common) / (one.size + other.size || 1);
  // A part of an id is like it, too: the more so, the more of the id it is.
  return common > 0 && common === one.size ? LEAST + (1 - LEAST) * share : share;
}
