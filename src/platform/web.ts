import type { Platform } from './types.js';

const NO_FILES = 'There is no file system in this runtime.';

export const env: Platform['env'] = () => undefined;

export const openFile: Platform['openFile'] = () =>
  Promise.reject(new Error(`${NO_FILES} Give a Blob, bytes or an address instead of a path.`));

export const saveFile: Platform['saveFile'] = () =>
  Promise.reject(new Error(`${NO_FILES} Use blob() or stream() instead of save().`));

export const uploadInit: Platform['uploadInit'] = {};
