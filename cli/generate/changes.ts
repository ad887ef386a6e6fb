import { plain } from '../../codegen/graphs/plain.js';
import type { Lock, LockedField, LockedHelper } from './lock.js';

/** What changed since the last time, a line each; what breaks programs begins with `!`. */
export function changesOf(before: Lock, after: Lock): string[] {
  const names = new Set([...Object.keys(before.helpers), ...Object.keys(after.helpers)]);
  return [...names].flatMap((name) => {
    const [old, now] = [before.helpers[name], after.helpers[name]];
    if (!old) return [`  ${name} is new`];
    if (!now) return [`! ${name} is gone`];
    return helperChanges(old, now).map((line) => line.replace(/^(.) /, `$1 ${name}: `));
  });
}

function helperChanges(old: LockedHelper, now: LockedHelper): string[] {
  const lines: string[] = [];
  if (old.id !== now.id) lines.push(`! is ${now.id} now, not ${old.id}`);
  if (old.output !== now.output)
    lines.push(`! makes ${now.output ?? 'nobody knows what'}, not ${old.output ?? 'nobody knows what'}`);
  const byNode = new Map(Object.entries(now.fields).map(([name, { node }]) => [node, name]));
  for (const [name, field] of Object.entries(old.fields)) {
    const same = Object.hasOwn(now.fields, name) ? now.fields[name]! : undefined;
    if (same?.node === field.node) lines.push(...fieldChanges(name, field, same));
    else {
      const renamed = byNode.get(field.node);
      lines.push(renamed === undefined ? `! ${name} (${field.node}) is gone` : `! ${name} is called ${renamed} now`);
    }
  }
  const known = new Set(Object.values(old.fields).map(({ node }) => node));
  for (const [name, { node }] of Object.entries(now.fields)) {
    if (!known.has(node)) lines.push(`  ${name} (${node}) is new`);
  }
  return lines;
}

function fieldChanges(name: string, old: LockedField, now: LockedField): string[] {
  const lines: string[] = [];
  if (old.type !== now.type) lines.push(`! ${name} takes ${now.type}, not ${old.type}`);
  const [before, after] = [old.enum ?? [], now.enum ?? []];
  for (const value of old.type === now.type ? before : []) {
    if (!after.includes(value)) lines.push(`! ${name} no longer takes ${shown(value)}`);
  }
  const more = old.type === now.type ? after.filter((value) => !before.includes(value)) : [];
  if (more.length > 0) lines.push(`  ${name} takes ${more.map(shown).join(', ')} as well`);
  if (JSON.stringify(old.default) !== JSON.stringify(now.default)) {
    lines.push(`  ${name} has the default ${shown(now.default)}, not ${shown(old.default)}`);
  }
  return lines;
}

const shown = (value: unknown) => (value === undefined ? 'that is not told' : plain(JSON.stringify(value)));
