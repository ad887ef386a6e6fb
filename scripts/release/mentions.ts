import { git } from '../git.js';
import type { Project } from './project.js';

/**
 * The places in the files git knows that name the project at another address or another owner, as `file:line: text`.
 * Issue forms need absolute addresses, code owners a team, so not everything can read package.json.
 */
export function strayMentions({ root, manifest, read }: Project, slug: string): string[] {
  const [owner = '', project = ''] = slug.split('/');
  const names = [...new Set([manifest.name ?? project, project])].map(escaped).join('|');
  const patterns: readonly [RegExp, right: string][] = [
    [new RegExp(`github\\.com[/:]([\\w.-]+/(?:${names}))(?![\\w-])`, 'g'), slug],
    [new RegExp(`([\\w-]+)\\.github\\.io/(?:${names})(?![\\w-])`, 'g'), owner],
  ];
  return [
    ...linesWithAddresses(root).flatMap(([place, text]) =>
      patterns.flatMap(([form, right]) => others(place, text, form, right)),
    ),
    ...(read('.github/CODEOWNERS') ?? '')
      .split('\n')
      .flatMap((line, index) => others(`.github/CODEOWNERS:${index + 1}`, line, /@([\w-]+)\//g, owner)),
  ];
}

/** The matches of a line whose first group is not what it should be. */
function others(place: string, text: string, form: RegExp, right: string): string[] {
  return [...text.matchAll(form)].filter(([, said]) => said !== right).map(([match]) => `${place}: ${match}`);
}

/** Every line with an address of GitHub, behind `file:line`. */
function linesWithAddresses(root: string): [place: string, text: string][] {
  try {
    return git(['grep', '-nIE', 'github\\.(com|io)'], root)
      .split('\n')
      .flatMap((line) => {
        const [, place, text] = /^(.+?:\d+):(.*)$/.exec(line) ?? [];
        return place === undefined || text === undefined ? [] : [[place, text] as [string, string]];
      });
  } catch (error) {
    // Without a match git fails, and says nothing.
    if ((error as { status?: number }).status === 1) return [];
    throw error;
  }
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
