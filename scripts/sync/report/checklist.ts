import type { Difference } from '../compare/compare.js';
import { describe } from './report-text.js';

/** One thing that a curator has to do. */
export interface Todo {
  /** The file, model or difference that it is about, in the words of the sources. */
  readonly about: string;
  /** What to do, in words of ours. */
  readonly advice: string;
  /** What is looked at, where it is many things of one kind. */
  readonly table?: Table;
}

/** Rows of one kind, each about a model. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * What a curator does about a difference that no machine should settle.
 *
 * @param isOutranked Whether the spec has what differs from documentation that was not read.
 */
export function todoFor(difference: Difference, isOutranked = false): Todo {
  const { property, model, after } = difference;
  return {
    about: property === 'model' ? model : `${model} ${describe(difference)}`,
    advice: isOutranked
      ? 'only a list says so, and the spec has it from the documentation: see what that says now'
      : adviceOn(property, after),
  };
}

/** A thing to do in one line, and one more for each row of its table. */
export function todoText({ about, advice, table }: Todo): string {
  const rows = (table?.rows ?? []).map((row) => `\n        ${row.join(' | ')}`);
  return `${about}: ${advice}${rows.join('')}`;
}

function adviceOn(property: Difference['property'], after: Difference['after']): string {
  switch (property) {
    case 'model':
      return after === 'absent'
        ? 'gone from the registry; set its lifecycle, with replacedBy if there is a successor'
        : 'new, but not drafted: the vendor marks it as deprecated, or its path is unusual';
    case 'field':
      return 'taking it out breaks callers, so keep it with deprecated: true at first';
    case 'name':
    case 'localName':
      return 'add the new name to aliases, or make it the name and keep the old one as alias';
    case 'required':
    case 'type':
    case 'list':
      return 'breaks callers when it tightens; try it, then change the schema and the example';
    case 'enum':
    case 'accept':
      return 'values were taken away, or the list is new or gone; look at default, price rules and example';
    case 'deprecated':
      return 'set lifecycle.status and deprecated';
    case 'site':
      return 'the site has it again: write since when into its sites, and take out until';
    case 'price':
    case 'priceUnit':
      return 'write the price block anew, with its date';
    case 'output':
      return 'find out what a user really gets';
    default:
      return 'the limit or default is gone; take it out, or record in spec/differences.yaml why it stays';
  }
}
