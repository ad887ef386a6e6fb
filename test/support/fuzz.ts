import { array, type Arbitrary, constantFrom, integer, nat, oneof, string, tuple } from './fast-check.js';

/**
 * Long texts that repeat what a parser knows: each piece and each pair of pieces, between an opening and an end that
 * change. A parser that reads a text again for each of its parts would not come to an end with them, so a test with
 * them ends only when none does.
 *
 * @param size Characters of each text, about. With half a million a quadratic parser takes minutes for one of them.
 */
export function* longTexts(pieces: readonly string[], size = 500_000): Generator<string, void, undefined> {
  const pumps = pieces.flatMap((piece) => [piece, ...pieces.map((other) => piece + other)]);
  for (const [index, pump] of pumps.entries()) {
    const opening = pieces[index % pieces.length]!;
    const ending = pieces[(index * 7 + 3) % pieces.length]!;
    yield opening + pump.repeat(Math.ceil(size / pump.length)) + ending;
  }
}

/** Texts of what a parser knows, in no order, with other things in between. */
export function scrambled(pieces: readonly string[], maxLength = 30): Arbitrary<string> {
  const piece = oneof(
    { weight: 8, arbitrary: constantFrom(...pieces) },
    { weight: 1, arbitrary: string({ maxLength: 4 }) },
  );
  return array(piece, { maxLength }).map((parts) => parts.join(''));
}

/** Texts that were right before a few of their characters were taken out, doubled, moved or replaced. */
export function damaged(right: Arbitrary<string>, pieces: readonly string[]): Arbitrary<string> {
  const damage = tuple(nat(), integer({ min: 0, max: 3 }), constantFrom(...pieces));
  return tuple(right, array(damage, { minLength: 1, maxLength: 4 })).map(([text, damages]) =>
    damages.reduce((now, [place, kind, piece]) => damagedAt(now, place % (now.length + 1), kind, piece), text),
  );
}

function damagedAt(text: string, at: number, kind: number, piece: string): string {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  if (kind === 0) return before;
  if (kind === 1) return before + after.slice(1);
  return kind === 2 ? before + piece + after : after + before;
}
