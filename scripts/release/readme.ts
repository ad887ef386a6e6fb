import { existsSync } from 'node:fs';
import path from 'node:path';
import { git } from '../git.js';
import { type Check, counted, type Problem, outcome } from './check.js';
import { anchorsOf, type Link, linksOf } from '../markdown-links.js';
import type { Project } from './project.js';
import { isRepository } from './releases.js';

/**
 * Every link of the README works on the page of the package. That page is no folder of the repository: npm turns
 * relative links into links to the repository, so they need one, and a file in it.
 */
export const readme: Check = (project) => {
  const text = project.read('README.md');
  if (text === undefined)
    return outcome([{ what: 'There is no README.md.', todo: 'Write it: it is the page of the package.' }]);
  const links = linksOf(text);
  const problems = links.flatMap((link): Problem[] => {
    const fault = faultOf(link, text, project);
    return fault === undefined
      ? []
      : [{ what: `README.md:${link.line}: ${link.target} ${fault.what}.`, todo: fault.todo }];
  });
  return outcome(problems, counted(links.length, 'link'));
};

interface Fault {
  readonly what: string;
  readonly todo: string;
}

function faultOf({ target }: Link, text: string, project: Project): Fault | undefined {
  if (target.startsWith('#')) return anchorFault(target.slice(1), text);
  const own = project.repository && `https://github.com/${project.repository}/`;
  if (own && target.startsWith(own)) return ownFault(target.slice(own.length), project);
  if (/^(https|mailto):/.test(target)) return undefined;
  if (/^([a-z][\w+.-]*:|\/\/)/i.test(target)) return { what: 'is no https address', todo: 'Link to https.' };
  if (project.repository === undefined) {
    return { what: 'is relative, and package.json names no repository', todo: 'Add `repository`.' };
  }
  return fileFault(target, project);
}

function anchorFault(anchor: string, text: string): Fault | undefined {
  if (anchorsOf(text).has(anchor.toLowerCase())) return undefined;
  return { what: 'names no heading', todo: 'Correct the anchor, or the heading.' };
}

/** A full address of a file in the repository is checked as if it were relative. */
function ownFault(rest: string, project: Project): Fault | undefined {
  const file = /^(?:blob|tree|raw)\/[^/]+\/(.+)$/.exec(rest)?.[1];
  return file === undefined ? undefined : fileFault(file, project);
}

function fileFault(target: string, project: Project): Fault | undefined {
  const [file = '', anchor] = target.split('#', 2);
  const inside = path.posix.normalize(decodeURIComponent(file.split('?')[0] ?? '').replace(/^\//, ''));
  if (inside.startsWith('..')) return { what: 'leaves the repository', todo: 'Link to a file in it, or to https.' };
  if (!isCommitted(inside, project.root)) {
    return { what: 'leads to no file of the repository', todo: 'Correct the path, or commit the file.' };
  }
  if (anchor === undefined || !inside.endsWith('.md')) return undefined;
  return anchorFault(anchor, project.read(inside) ?? '');
}

function isCommitted(file: string, root: string): boolean {
  if (!isRepository(root)) return existsSync(path.join(root, file));
  return git(['ls-files', '--', file], root) !== '';
}
