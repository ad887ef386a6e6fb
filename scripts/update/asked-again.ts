import { parse } from 'yaml';
import { code } from '../../codegen/words/code.js';
import type { SpecOperation, SpecSchema } from '../../codegen/spec/types.js';

/** A draft, as it was when a person was asked about it and as it is now. */
export interface Draft {
  /** Its file, from the folder of the project. */
  readonly name: string;
  readonly before: string;
  readonly now: string;
}

/** What a person decides of a draft that its texts were made from. */
const ROOTS = ['task', 'family'] as const;

/**
 * A point for each draft whose task or family a person has changed: which of its texts followed from what it was, and
 * are still as they were. Those stood in no table, for where task and family are right they are right.
 */
export function askedAgain({ name, before, now }: Draft): string[] {
  const [was, is] = [read(before), read(now)];
  return ROOTS.flatMap((root) => {
    const [old, own] = [was['x-model']?.[root], is['x-model']?.[root]];
    const left = old === own ? [] : unchanged(was, is, root);
    if (left.length === 0) return [];
    const change = `its ${root} was ${code(old)} and is ${code(own)}`;
    return [`- [ ] ${code(name)}: ${change}: read again what followed from it: ${left.join(', ')}`];
  });
}

/** Whether a person was asked already, by the file and the change: what is left of the texts may be less by now. */
export function isAsked(point: string, list: string): boolean {
  return list.includes(point.slice('- [ ]'.length, point.indexOf(': read again')));
}

function unchanged(was: SpecOperation, is: SpecOperation, root: (typeof ROOTS)[number]): string[] {
  const parts = (['summary', 'description'] as const).filter((part) => root === 'task' && was[part] === is[part]);
  const [old, own] = [fieldsOf(was), fieldsOf(is)];
  const fields = Object.keys(own).filter(
    (key) =>
      own[key]?.description !== undefined &&
      own[key].description === old[key]?.description &&
      (root === 'family' || isFree(own[key])),
  );
  return [...parts, ...fields.map((key) => code(key))];
}

/** Whether a field takes whatever is given: what that is for is told by the task. */
function isFree(schema: SpecSchema): boolean {
  const { type, enum: choices, 'x-media': media } = schema.type === 'array' ? (schema.items ?? {}) : schema;
  return media !== undefined || (type === 'string' && choices === undefined);
}

function fieldsOf({ requestBody }: SpecOperation): Readonly<Record<string, SpecSchema>> {
  const { schema } = requestBody?.content?.['application/json'] ?? {};
  return schema?.properties ?? {};
}

function read(text: string): SpecOperation {
  return (parse(text) as { post: SpecOperation }).post;
}
