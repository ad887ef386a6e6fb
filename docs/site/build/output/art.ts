import { familyArt, familyTile } from '../../art/family-art.js';
import { taskArt } from '../../art/task-art.js';
import type { Site } from '../read/site.js';
import { familyWords } from '../read/words.js';

/** The drawings of all tasks and families in one file, from which pages show them by name: `art.svg#task-upscale`. */
export function artFile(site: Site): string {
  const symbols = [
    ...[...site.tasks.keys()].map((task) => symbol(`task-${task}`, taskArt(task))),
    ...[...site.families.keys()].flatMap((family) => {
      const { name } = familyWords(site, family, 'en');
      return [symbol(`family-${family}`, familyTile(family, name)), symbol(`art-${family}`, familyArt(family, name))];
    }),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('\n')}</svg>\n`;
}

function symbol(id: string, svg: string): string {
  const [, box = '', content = ''] = /^<svg [^>]*viewBox="([^"]+)"[^>]*>(.*)<\/svg>$/s.exec(svg) ?? [];
  return `<symbol id="${id}" viewBox="${box}">${content}</symbol>`;
}
