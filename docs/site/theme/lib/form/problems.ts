import { checkMedia } from '../../../../../src/media/source.js';
import { mediaRule } from '../../../../../src/media/media-rules.js';
import { check } from '../../../../../src/validate/check.js';
import type { Problem } from '../../../../../src/validate/problems.js';
import type { InputSchema } from '../../../../../src/contract/input-schema.js';
import { type FormInput, replaceFiles } from '../../../shared/calls/input.js';

/**
 * Everything that is wrong with an input, by the check that the client uses. A picked file counts as an address, since
 * it becomes one by the upload; its format and size are checked as the client does before it uploads.
 */
export function problemsOf(schema: InputSchema, input: FormInput): Problem[] {
  const sent = replaceFiles(input, (file) => `https://files.example/${encodeURIComponent(file.name)}`);
  return [...check(schema, sent), ...fileProblems(schema, input, '')];
}

/** The problems of one field and of what is inside it; with an empty name those that belong to no single field. */
export function problemsAt(problems: readonly Problem[], name: string): Problem[] {
  return problems.filter(({ path }) => path === name || path.startsWith(`${name}[`) || path.startsWith(`${name}.`));
}

/** The problems of one field alone, without those of what is inside it. */
export function problemsOfField(problems: readonly Problem[], name: string): Problem[] {
  return problems.filter(({ path }) => path === name);
}

/** The id of a field's control, by where the field is in the input. */
export const idOf = (path: string) => `input-${path.replaceAll(/[[\].]+/g, '-').replace(/-$/, '')}`;

function fileProblems(schema: InputSchema | undefined, value: unknown, path: string): Problem[] {
  if (value instanceof File) return schema ? fileProblem(schema, value, path) : [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => fileProblems(schema?.items, item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    fileProblems(schema?.properties?.[name], item, path ? `${path}.${name}` : name),
  );
}

function fileProblem(schema: InputSchema, file: File, path: string): Problem[] {
  const media = schema['x-media'];
  if (!media) return [];
  try {
    checkMedia({ blob: file, name: file.name }, path, mediaRule(media));
    return [];
  } catch (error) {
    return [{ path, message: (error as Error).message, keyword: 'x-media', allowed: media }];
  }
}
