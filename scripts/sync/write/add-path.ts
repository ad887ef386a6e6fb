import { parse } from 'yaml';
import { byCodeUnit } from '../../../codegen/spec/order.js';
import { addToMap } from '../yaml/edit.js';

/** Mentions a spec file in the entry file of the spec, in the alphabetical order of the paths. */
export function addPath(text: string, route: string, file: string): string {
  const { paths = {} } = parse(text) as { paths?: Record<string, unknown> };
  const next = Object.keys(paths).find((other) => byCodeUnit(other, route) > 0);
  return addToMap(text, ['paths'], [`${route}:`, `  $ref: ${file}`], next ?? '');
}
