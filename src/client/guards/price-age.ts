/**
 * How long a price of a list is relied on, in milliseconds: 90 days. The vendor's list of May 2026 had other amounts in
 * September for about one model in ten, and nobody is told when they change. A price that was seen longer ago says
 * neither that a call fits a limit nor that it exceeds it.
 */
export const MAX_PRICE_AGE = 90 * 24 * 60 * 60 * 1000;

/** What a day is ahead of here at the most: it began earlier in the east. */
const EAST = 24 * 60 * 60 * 1000;

/**
 * Milliseconds since the day on which a price was seen: without end for what is no day, or one to come, as with a clock
 * that is wrong. A price without a day is as new as whoever gives it says.
 *
 * @param asOf The day, as `YYYY-MM-DD`.
 */
export function ageOf(asOf: unknown): number {
  if (asOf === undefined || asOf === null) return 0;
  const age = typeof asOf === 'string' ? Date.now() - Date.parse(asOf) : Infinity;
  return age >= -EAST ? age : Infinity;
}
