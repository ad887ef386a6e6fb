import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../codegen/spec/user-error.js';
import { differences } from './compare.js';
import { fingerprint, recordedIn, withRecorded } from './mark.js';
import { type Translation, translations } from './pages.js';

/** What is wrong with the translations: one line for each, which says what to do. */
export function problemsOf(root: string): string[] {
  return translations(root).flatMap((pages) => problemsOfPage(root, pages));
}

function problemsOfPage(root: string, pages: Translation): string[] {
  const { english: name, chinese: own } = pages;
  const [english, chinese] = [readIn(root, name), readIn(root, own)];
  if (english === undefined) return [`${own}: there is no ${name} any more. Delete or rename the translation.`];
  if (chinese === undefined) return [`${own} is missing: translate ${name}.`];
  const found = differences(pages, english, chinese);
  if (recordedIn(chinese) === fingerprint(english)) return found;
  const command = `npm run docs:translations -- --accept ${own}`;
  return [
    `${own}: ${name} is not what was translated. Bring the translation in step with it, then run: ${command}`,
    ...found,
  ];
}

/**
 * Records that a translation says what its English page says now.
 *
 * @param file The translation, or its English page, from the root of the project.
 * @throws UserError when there is no such translation, or it has no place for the record.
 */
export function accept(root: string, file: string): void {
  const name = path.posix.normalize(file);
  const pages = translations(root).find(({ english, chinese }) => english === name || chinese === name);
  if (pages === undefined) throw new UserError(`${file} is no translation, and no page that is translated.`);
  const [english, chinese] = [readIn(root, pages.english), readIn(root, pages.chinese)];
  if (english === undefined || chinese === undefined)
    throw new UserError(`There is no ${english === undefined ? pages.english : pages.chinese}.`);
  if (recordedIn(chinese) === undefined)
    throw new UserError(
      `${pages.chinese} has no line "translates:" in its front matter, or as <!-- translates: --> at its end.`,
    );
  writeFileSync(path.join(root, pages.chinese), withRecorded(chinese, fingerprint(english)));
}

function readIn(root: string, file: string): string | undefined {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : undefined;
}
