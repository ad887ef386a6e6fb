import { InputError } from '../errors/input.js';
import type { Platform } from './types.js';

const NO_FILES = 'There is no file system in this runtime.';

export const env: Platform['env'] = () => undefined;

// Thrown rather than rejected: workerd reports a promise as unhandled that an async function returns already rejected.
export const openFile: Platform['openFile'] = () => {
  throw new Error(`${NO_FILES} Give a Blob, bytes or an address instead of a path.`);
};

export const saveFile: Platform['saveFile'] = () => {
  throw new InputError(`${NO_FILES} Use blob() or stream() instead of save().`, { field: 'target' });
};

// Pages and their workers have these, other runtimes on the web's model do not.
export const redirectMode: Platform['redirectMode'] =
  'document' in globalThis || 'importScripts' in globalThis ? 'follow' : 'manual';

export const uploadInit: Platform['uploadInit'] = {};

export const sendsStreams: Platform['sendsStreams'] = false;

// fetch takes the type from the Blob; workerd warns of a form when it is told.
export const uploadOf: Platform['uploadOf'] = (body) => ({ body, headers: {} });

export const jsonBody: Platform['jsonBody'] = (json) => json;

export const watchConnections: Platform['watchConnections'] = () => {};

export const neverConnected: Platform['neverConnected'] = () => false;
