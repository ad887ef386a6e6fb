/** Prints the newest entry of the changelog, as the notes of a release on GitHub. */
import { readFileSync } from 'node:fs';
import { newestEntry } from './changelog-entry.js';

const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
console.log(newestEntry(changelog)?.text ?? '');
