// Started by the build of the site: writes the pages of the reference into the folder that is named.
import { writeFolder } from '../folders.js';
import { referenceFiles } from './reference.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('The folder is missing.');
writeFolder(folder, await referenceFiles());
