import { maintainersCommand } from './processes.js';

/** What changed in the described API since a release. */
export interface DescribedChanges {
  /** The version that the changes call for; that of the release when nothing changed. */
  readonly next: string;
  readonly reason: string;
  /** The part of the changelog about them; empty when nothing changed. */
  readonly markdown: string;
}

/** Asks `catalog:changes` about the changes since a tag. */
export function describedChanges(root: string, tag: string): DescribedChanges | { readonly failed: string } {
  const ask = (form: string) => maintainersCommand('scripts/changes/cli.ts', tag, form, '--root', root);
  const [json, markdown] = [ask('--json'), ask('--markdown')];
  if (!json.ok || !markdown.ok) return { failed: json.ok ? markdown.said : json.said };
  const { version } = JSON.parse(json.stdout) as { version: { next: string; reason: string } };
  return { next: version.next, reason: version.reason, markdown: markdown.stdout.trim() };
}
