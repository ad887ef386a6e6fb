/** A regular expression as a tree. */
export type Node =
  /** One character of a set, told by its source. */
  | { readonly type: 'set'; readonly source: string }
  | { readonly type: 'sequence' | 'choice'; readonly items: readonly Node[] }
  | { readonly type: 'repeat'; readonly item: Node; readonly min: number; readonly max: number }
  | { readonly type: 'assertion'; readonly kind: '^' | '$' | 'b' }
  | { readonly type: 'look'; readonly item: Node };

const SEQUENCE_END = /^(?:$|[|)])/;

/** Reads the source of a regular expression. Fails for what cannot be judged. */
export function parseRegExp(source: string): Node {
  const reader = new Reader(source);
  const node = choice(reader);
  if (reader.rest !== '') throw new Error(`cannot read /${source}/ at ${reader.rest}`);
  return node;
}

class Reader {
  rest: string;

  constructor(source: string) {
    this.rest = source;
  }

  /** Takes what a pattern matches here; undefined when it does not. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const found = new RegExp(`^(?:${pattern.source})`).exec(this.rest);
    if (!found) return undefined;
    this.rest = this.rest.slice(found[0].length);
    return found;
  }
}

function choice(reader: Reader): Node {
  const items = [sequence(reader)];
  while (reader.take(/\|/)) items.push(sequence(reader));
  return { type: 'choice', items };
}

function sequence(reader: Reader): Node {
  const items: Node[] = [];
  while (!SEQUENCE_END.test(reader.rest)) items.push(quantified(reader));
  return { type: 'sequence', items };
}

function quantified(reader: Reader): Node {
  const item = atom(reader);
  const found = reader.take(/([*+?]|\{(\d+)(,?)(\d*)\})\??/);
  if (!found) return item;
  const [, sign, from, comma, to] = found;
  if (sign === '*') return { type: 'repeat', item, min: 0, max: Infinity };
  if (sign === '+') return { type: 'repeat', item, min: 1, max: Infinity };
  if (sign === '?') return { type: 'repeat', item, min: 0, max: 1 };
  const min = Number(from);
  return { type: 'repeat', item, min, max: to ? Number(to) : comma ? Infinity : min };
}

function atom(reader: Reader): Node {
  const edge = reader.take(/\^|\$|\\[bB]/)?.[0];
  if (edge !== undefined) return { type: 'assertion', kind: edge === '^' || edge === '$' ? edge : 'b' };
  const group = reader.take(/\((\?(?:<?[=!]|:|<\w+>))?/);
  if (group) {
    const item = choice(reader);
    if (!reader.take(/\)/)) throw new Error(`a group has no end at ${reader.rest}`);
    return /[=!]$/.test(group[1] ?? '') ? { type: 'look', item } : item;
  }
  if (/^\\[1-9k]/.test(reader.rest)) throw new Error('a reference back cannot be judged');
  const set = reader.take(
    /\[\^?(?:\\[^]|[^\]\\])*\]|\\u\{[\da-f]+\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\[pP]\{[^}]*\}|\\c\w|\\[^]|[^\\()[\]*+?]/,
  );
  if (!set) throw new Error(`nothing that is known at ${reader.rest}`);
  return { type: 'set', source: set[0] };
}
