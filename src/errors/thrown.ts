/**
 * What reading a thrown value gives, or `otherwise`. Anything can be thrown, also what throws when it is read, as a
 * proxy may: its failure would stand in the place of the one that is told of.
 */
export function readThrown<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
