import { plain } from '../../codegen/graphs/plain.js';
import { oneLine } from './one-line.js';
import { type Lock, type LockedField, type LockedHelper, lockedIn } from './lock.js';

/** Something that is not as it was the last time. */
export interface Change {
  readonly helper: string;
  /** Whether a program that used it may not compile, or not run, any more. */
  readonly breaks: boolean;
  readonly what: string;
}

/** A change in a line: what breaks programs begins with `!`. */
export function lineOf({ helper, breaks, what }: Change): string {
  return oneLine(`${breaks ? '!' : ' '} ${helper}${what}`);
}

type Told = Omit<Change, 'helper'>;
const breaking = (what: string): Told => ({ breaks: true, what });
const harmless = (what: string): Told => ({ breaks: false, what });

/** What changed since the last time. */
export function changesOf(before: Lock, after: Lock): Change[] {
  const names = new Set([...Object.keys(before.helpers), ...Object.keys(after.helpers)]);
  return [...names].flatMap((helper): Change[] => {
    const [old, now] = [lockedIn(before, helper), lockedIn(after, helper)];
    if (!old) return [{ helper, ...harmless(' is new') }];
    if (!now) return [{ helper, ...breaking(' is gone') }];
    return helperChanges(old, now).map(({ breaks, what }) => ({ helper, breaks, what: `: ${what}` }));
  });
}

function helperChanges(old: LockedHelper, now: LockedHelper): Told[] {
  const told: Told[] = [];
  if (old.id !== now.id) told.push(breaking(`is ${now.id} now, not ${old.id}`));
  if (old.output !== now.output)
    told.push(breaking(`makes ${now.output ?? 'nobody knows what'}, not ${old.output ?? 'nobody knows what'}`));
  const byNode = new Map(Object.entries(now.fields).map(([name, { node }]) => [node, name]));
  for (const [name, field] of Object.entries(old.fields)) {
    const same = Object.hasOwn(now.fields, name) ? now.fields[name]! : undefined;
    if (same?.node === field.node) told.push(...fieldChanges(name, field, same));
    else {
      const renamed = byNode.get(field.node);
      if (renamed === undefined) told.push(breaking(`${name} (${field.node}) is gone`));
      else {
        told.push(breaking(`${name} is called ${renamed} now`));
        told.push(...fieldChanges(renamed, field, now.fields[renamed]!));
      }
    }
  }
  const known = new Set(Object.values(old.fields).map(({ node }) => node));
  for (const [name, { node, isRequired }] of Object.entries(now.fields)) {
    if (known.has(node)) continue;
    told.push(isRequired ? breaking(`${name} (${node}) is new and required`) : harmless(`${name} (${node}) is new`));
  }
  return told;
}

function fieldChanges(name: string, old: LockedField, now: LockedField): Told[] {
  const told: Told[] = [];
  if (old.type !== now.type) told.push(breaking(`${name} takes ${now.type}, not ${old.type}`));
  if (!old.isRequired && now.isRequired) told.push(breaking(`${name} is required now`));
  const [before, after] = [old.enum ?? [], now.enum ?? []];
  for (const value of old.type === now.type ? before : []) {
    if (!after.includes(value)) told.push(breaking(`${name} no longer takes ${shown(value)}`));
  }
  const more = old.type === now.type ? after.filter((value) => !before.includes(value)) : [];
  if (more.length > 0) told.push(harmless(`${name} takes ${more.map(shown).join(', ')} as well`));
  if (JSON.stringify(old.default) !== JSON.stringify(now.default)) {
    told.push(harmless(`${name} ${defaultChange(old.default, now.default)}`));
  }
  return told;
}

function defaultChange(old: unknown, now: unknown): string {
  if (now === undefined) return `has no default any more; it was ${shown(old)}`;
  return old === undefined
    ? `has the default ${shown(now)}; it had none`
    : `has the default ${shown(now)}, not ${shown(old)}`;
}

/** What a graph asks for and is not there, such as the file of a model: told once, not at every run. */
export function missingIn(helper: string, before: LockedHelper | undefined, now: LockedHelper): Change[] {
  const told = new Map(Object.values(before?.fields ?? {}).map(({ node, missing }) => [node, missing]));
  return Object.entries(now.fields).flatMap(([field, { node, missing }]) => {
    if (missing === undefined || told.get(node) === missing) return [];
    const what = `: ${field} is set to ${shown(missing)}, which is not among the values that there are`;
    return [{ helper, breaks: true, what }];
  });
}

/** Names that were chosen for inputs that are not there, of which nothing in the files tells. */
export function unusedNames(helper: string, inputs: readonly string[]): Change[] {
  const what = (input: string) => `: \`names\` has ${input}, and there is no such input`;
  return inputs.map((input) => ({ helper, breaks: false, what: what(input) }));
}

/** Values that are no fields, since nothing names them. */
export function unnamedValues(helper: string, said: string | undefined): Change[] {
  return said === undefined ? [] : [{ helper, breaks: false, what: `: ${said}` }];
}

const shown = (value: unknown) => plain(JSON.stringify(value));
