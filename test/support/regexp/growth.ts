import { type Automaton, automatonOf } from './automaton.js';

/**
 * Why a regular expression takes more time than its text is long on some text, or undefined when it does not.
 *
 * A search that goes back tries each way through its automaton. Their number grows with the text exactly when a piece
 * of text leads from a state back to it in two ways, or from a state back to it and to a second one that it leads back
 * to, too (Weber and Seidl, "On the degree of ambiguity of finite automata"). The search for a beginning is a state
 * like the others. Ways that cannot fail do not count: a match ends the search.
 */
export function growthOf(expression: { readonly source: string; readonly flags: string }): string | undefined {
  const automaton = automatonOf(expression);
  const loops = loopsOf(automaton);
  const canFail = new Map([...loops.keys()].map((state) => [state, !alwaysEnds(automaton, state)]));
  for (const [from, round] of loops) {
    for (const to of round) {
      const ways = automaton.exits.get(from)!.next.get(to)!;
      if (ways > 1 && canFail.get(to)) return 'one character leads round a loop in two ways';
    }
  }
  for (const q of loops.keys()) {
    if (!canFail.get(q)) continue;
    for (const p of loops.keys()) {
      const text = pump(automaton, loops, p, q);
      if (text !== undefined) return `repeats of ${JSON.stringify(text)} can be read by two loops`;
    }
  }
  return undefined;
}

/** The states that come back to themselves, each with those that it leads to on such a way. */
function loopsOf({ exits, begin }: Automaton): ReadonlyMap<number, readonly number[]> {
  const reach = new Map([...exits.keys()].map((state) => [state, reachable(exits, state)]));
  const found = reach.get(begin)!;
  const round = [...found].map((state) => {
    const next = [...exits.get(state)!.next.keys()];
    return [state, next.filter((to) => to === state || reach.get(to)!.has(state))] as const;
  });
  return new Map(round.filter(([, next]) => next.length > 0));
}

function reachable(exits: Automaton['exits'], from: number): Set<number> {
  const found = new Set<number>();
  const open = [from];
  for (let state; (state = open.pop()) !== undefined;)
    for (const to of exits.get(state)!.next.keys()) {
      if (found.has(to)) continue;
      found.add(to);
      open.push(to);
    }
  return found;
}

/** A text that leads from p to p, from p to q in another way, and from q to q; undefined when there is none. */
function pump(
  { exits, takes, letters, letter }: Automaton,
  loops: ReadonlyMap<number, readonly number[]>,
  p: number,
  q: number,
): string | undefined {
  // The last entry tells whether the two ways have parted, which matters when p and q are one state.
  type Three = readonly [number, number, number, boolean];
  const keyOf = (three: Three) => three.join();
  const begin: Three = [p, p, q, p !== q];
  const seen = new Set([keyOf(begin)]);
  let open: { readonly three: Three; readonly text: string }[] = [{ three: begin, text: '' }];
  while (open.length > 0) {
    const next: typeof open = [];
    for (const { three, text } of open) {
      const [a, b, c, parted] = three;
      for (let at = 0; at < letters; at++) {
        const as = (loops.get(a) ?? []).filter((to) => takes(to, at));
        const cs = (loops.get(c) ?? []).filter((to) => takes(to, at));
        if (as.length === 0 || cs.length === 0) continue;
        const bs = [...exits.get(b)!.next.keys()].filter((to) => takes(to, at));
        for (const x of as)
          for (const y of bs)
            for (const z of cs) {
              const reached: Three = [x, y, z, parted || x !== y];
              if (x === p && y === q && z === q && reached[3]) return text + letter(at);
              if (seen.has(keyOf(reached))) continue;
              seen.add(keyOf(reached));
              next.push({ three: reached, text: text + letter(at) });
            }
      }
    }
    open = next;
  }
  return undefined;
}

/** More sets of states than this are not looked at; then a match is taken to be able to fail. */
const PATIENCE = 2000;

/** Whether a match that has come to a state ends well, whatever follows. */
function alwaysEnds({ exits, takes, letters }: Automaton, from: number): boolean {
  const seen = new Set<string>();
  const open: (readonly number[])[] = [[from]];
  for (let states; (states = open.pop());) {
    const all = states.map((state) => exits.get(state)!);
    if (all.some(({ ends }) => ends)) continue;
    if (!all.some(({ endsLast }) => endsLast)) return false;
    for (let at = 0; at < letters; at++) {
      const next = [...new Set(all.flatMap(({ sure }) => [...sure].filter((to) => takes(to, at))))].sort(
        (a, b) => a - b,
      );
      if (next.length === 0) return false;
      if (seen.has(next.join())) continue;
      if (seen.add(next.join()).size > PATIENCE) return false;
      open.push(next);
    }
  }
  return true;
}
