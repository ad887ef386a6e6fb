import { type Node, parseRegExp } from './parse.js';

/** A step that takes no character. Some depend on what is around. */
type Condition = 'none' | '^' | '$' | 'perhaps';

interface Link {
  readonly to: number;
  readonly condition: Condition;
}

/** The states of a regular expression: those without a set are left without a character. */
interface Graph {
  readonly links: Link[][];
  readonly sets: (string | undefined)[];
  readonly end: number;
}

/** Builds the graph of a tree, in which each state of a set leads on only after one character was taken. */
class Builder implements Graph {
  readonly links: Link[][] = [];
  readonly sets: (string | undefined)[] = [];
  end = -1;

  state(set?: string): number {
    this.sets.push(set);
    return this.links.push([]) - 1;
  }

  link(from: number, to: number, condition: Condition = 'none'): void {
    this.links[from]!.push({ to, condition });
  }

  /** Adds a tree behind a state, and returns the state behind the tree. */
  add(node: Node, from: number): number {
    if (node.type === 'sequence') return node.items.reduce((at, item) => this.add(item, at), from);
    const to = this.state(node.type === 'set' ? node.source : undefined);
    if (node.type === 'set') this.link(from, to);
    else if (node.type === 'assertion') this.link(from, to, node.kind === 'b' ? 'perhaps' : node.kind);
    else if (node.type === 'choice') for (const item of node.items) this.link(this.add(item, this.branch(from)), to);
    else if (node.type === 'repeat') this.link(this.repeat(node, from), to);
    else if (node.type === 'look') {
      // What a look around reads is read for nothing afterwards: its end leads nowhere.
      this.add(node.item, this.branch(from, 'perhaps'));
      this.link(from, to, 'perhaps');
    }
    return to;
  }

  branch(from: number, condition: Condition = 'none'): number {
    const to = this.state();
    this.link(from, to, condition);
    return to;
  }

  repeat({ item, min, max }: Node & { type: 'repeat' }, from: number): number {
    let at = from;
    for (let count = 0; count < min; count++) at = this.add(item, at);
    const end = this.state();
    this.link(at, end);
    if (max === Infinity) {
      const loop = this.branch(at);
      this.link(this.add(item, this.branch(loop)), loop);
      this.link(loop, end);
      // One way out only: the loop's.
      this.links[at] = this.links[at]!.filter(({ to }) => to !== end);
    }
    const optional = max === Infinity ? 0 : max - min;
    for (let count = 0; count < optional; count++) this.link((at = this.add(item, this.branch(at))), end);
    return end;
  }
}

/** Where a match can be after the character of a state: at another one, perhaps by more than one way, or at its end. */
interface Exits {
  /** State, and how many ways lead there. */
  readonly next: ReadonlyMap<number, number>;
  /** The same without the ways that depend on what is around. */
  readonly sure: ReadonlySet<number>;
  /** Whether the match can end here, whatever follows. */
  readonly ends: boolean;
  /** Whether it can end here when nothing follows. */
  readonly endsLast: boolean;
}

/** An automaton that searches as a regular expression does: from every place, unless it is anchored. */
export interface Automaton {
  readonly exits: ReadonlyMap<number, Exits>;
  /** Which states take a letter. A letter stands for all characters that the sets treat alike. */
  readonly takes: (state: number, letter: number) => boolean;
  readonly letters: number;
  readonly letter: (letter: number) => string;
  /** The state before the text. One that goes through the text in search of a beginning follows it. */
  readonly begin: number;
}

/** Stands for "any character": the search for a beginning takes each. */
const ANY = '[^]';

export function automatonOf({ source, flags }: { readonly source: string; readonly flags: string }): Automaton {
  const graph = new Builder();
  const begin = graph.state(ANY);
  const search = graph.state(ANY);
  const start = graph.state();
  for (const from of flags.includes('y') ? [] : [begin, search]) graph.link(from, search);
  for (const from of [begin, search]) graph.link(from, start);
  graph.end = graph.add(parseRegExp(source), start);
  const states = graph.sets.flatMap((set, state) => (set === undefined ? [] : [state]));
  const exits = new Map(states.map((state) => [state, exitsOf(graph, state, state === begin, flags.includes('m'))]));
  const { letters, takes } = alphabet(graph.sets, flags);
  return { exits, takes, letters: letters.length, letter: (letter) => letters[letter]!, begin };
}

function exitsOf(graph: Graph, from: number, isBegin: boolean, isMultiline: boolean): Exits {
  const next = new Map<number, number>();
  const sure = new Set<number>();
  let ends = false;
  let endsLast = false;
  const walk = (at: number, path: readonly number[], isSure: boolean, isLast: boolean): void => {
    if (at === graph.end && isSure) {
      endsLast = true;
      ends ||= !isLast;
    }
    for (const { to, condition } of graph.links[at]!) {
      // The beginning of the text lies behind every other state. A loop in a loop is left and entered again, but not
      // twice.
      if (path.filter((state) => state === to).length > 1 || (condition === '^' && !isBegin && !isMultiline)) continue;
      const staysSure = isSure && (condition === 'none' || (condition === '$' && !isMultiline));
      const isAtEnd = isLast || (condition === '$' && !isMultiline);
      if (graph.sets[to] === undefined) walk(to, [...path, to], staysSure, isAtEnd);
      else if (!isAtEnd) {
        next.set(to, (next.get(to) ?? 0) + 1);
        if (staysSure) sure.add(to);
      }
    }
  };
  walk(from, [], true, false);
  return { next, sure, ends, endsLast };
}

/** Characters among which there is one of each kind that sets tell apart. */
const SAMPLES = Array.from({ length: 0x180 }, (_, code) => code)
  .concat(0x2003, 0x2028, 0x2029, 0x212a, 0x3000, 0x4e00, 0xd800, 0xdc00, 0xfeff, 0xffff)
  .map((code) => String.fromCharCode(code));

function alphabet(sets: readonly (string | undefined)[], flags: string) {
  const sources = [...new Set(sets.filter((set) => set !== undefined))];
  const tests = sources.map((set) => new RegExp(`^(?:${set})$`, flags.replace(/[gymd]/g, '')));
  const kinds = new Map<string, string>();
  const samples = /[uv]/.test(flags) ? [...SAMPLES, '\u{1f98a}'] : SAMPLES;
  for (const sample of samples) {
    const kind = tests.map((test) => (test.test(sample) ? '1' : '0')).join('');
    if (!kinds.has(kind)) kinds.set(kind, sample);
  }
  const kindsOfLetters = [...kinds.keys()];
  const indexOf = new Map(sources.map((source, index) => [source, index]));
  const takes = (state: number, letter: number) => kindsOfLetters[letter]![indexOf.get(sets[state]!)!] === '1';
  return { letters: [...kinds.values()], takes };
}
