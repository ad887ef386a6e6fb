import { InputError } from '../errors/input.js';
import type { Platform } from './types.js';

const NO_FILES =
  'There is no file system in this build of the package, which is the one for the web: on Node, bundle with the ' +
  'condition "node".';

// A program for Node that was bundled for the web has an environment, and so have edge routes of Next.js and workers
// with `nodejs_compat`; pages and other workers have none.
export const env: Platform['env'] = (name) => {
  try {
    const { process } = globalThis as { process?: { readonly env?: Readonly<Record<string, unknown>> } };
    if (!process?.env) return null;
    const value = process.env[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch {
    return null;
  }
};

// Thrown rather than rejected: workerd reports a promise as unhandled that an async function returns already rejected.
export const openFile: Platform['openFile'] = () => {
  throw new Error(`${NO_FILES} Elsewhere give a Blob, bytes or an address instead of a path.`);
};

export const saveFile: Platform['saveFile'] = () => {
  throw new InputError(`${NO_FILES} Elsewhere use blob() or stream() instead of save().`, { field: 'target' });
};

export const saveInside: Platform['saveInside'] = () => {
  throw new InputError(`${NO_FILES} Elsewhere use blob() of an entry instead of save().`, { field: 'folder' });
};

// Pages and their workers have these, other runtimes on the web's model do not.
export const redirectMode: Platform['redirectMode'] =
  'document' in globalThis || 'importScripts' in globalThis ? 'follow' : 'manual';

export const choosesEncoding: Platform['choosesEncoding'] = redirectMode === 'manual';

export const { Blob: OwnBlob } = globalThis;

export const uploadInit: Platform['uploadInit'] = {};

export const sendsStreams: Platform['sendsStreams'] = false;

// fetch takes the type from the Blob; workerd warns of a form when it is told.
export const uploadOf: Platform['uploadOf'] = async (body) => ({ body, headers: {} });

export const jsonBody: Platform['jsonBody'] = (json) => json;

export const watchConnections: Platform['watchConnections'] = () => {};

export const neverConnected: Platform['neverConnected'] = () => false;
