import { createProxy } from 'runninghub/proxy';
import { optionsAt } from './options.mjs';

let proxy;

export default {
  fetch(request, { KEY, PLATFORM }) {
    proxy ??= createProxy({ ...optionsAt('/api/runninghub'), apiKey: KEY, baseUrl: PLATFORM });
    return proxy(request);
  },
};
