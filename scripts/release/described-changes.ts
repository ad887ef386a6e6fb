import { git } from '../git.js';
import { maintainersCommand } from './processes.js';

const BUNDLE = 'generated/openapi.json';

/** What changed in the described API since a release. */
export interface DescribedChanges {
  /** The version that the changes call for; undefined when nothing changed. */
  readonly next: string | undefined;
  readonly reason: string;
  /** The part of the changelog about them; empty when nothing changed. */
  readonly markdown: string;
}

/** Asks `catalog:changes` about the changes since a tag, where there can be any. */
export function describedChanges(root: string, tag: string): DescribedChanges | { readonly failed: string } {
  if (git(['diff', '--name-only', tag, '--', BUNDLE], root) === '')
    return { next: undefined, reason: '', markdown: '' };
  const ask = (form: string) => maintainersCommand('scripts/changes/cli.ts', tag, form, '--root', root);
  const [json, markdown] = [ask('--json'), ask('--markdown')];
  if (!json.ok || !markdown.ok) return { failed: json.ok ? markdown.said : json.said };
  const { next, current, reason } = (JSON.parse(json.stdout) as { version: Record<string, string> }).version;
  return { next: next === current ? undefined : next, reason: reason ?? '', markdown: markdown.stdout.trim() };
}
