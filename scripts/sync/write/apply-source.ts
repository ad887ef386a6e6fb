import { parse } from 'yaml';
import type { SpecOperation } from '../../../codegen/spec/types.js';
import { appendYaml, setYaml } from '../yaml/edit.js';

const SOURCES = ['post', 'x-model', 'sources'] as const;

/** Records in a spec file that it was brought up to a source of a day. */
export function applySource(text: string, source: string, date: string): string {
  const sources = (parse(text) as { post?: SpecOperation }).post?.['x-model']?.sources ?? [];
  const index = sources.findIndex(({ name }) => name === source);
  if (index === -1) return appendYaml(text, SOURCES, [{ name: source, date }]);
  return (sources[index]?.date ?? '') >= date ? text : setYaml(text, [...SOURCES, index, 'date'], date);
}
