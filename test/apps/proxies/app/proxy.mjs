import { createProxy } from 'runninghub/proxy';
import { toNodeHandler } from 'runninghub/proxy/node';
import { optionsAt } from './options.mjs';

export const PREFIX = '/api/runninghub';
export const proxy = createProxy(optionsAt(PREFIX));
export const handler = toNodeHandler(proxy);
export const { PORT } = process.env;
export const HOST = '127.0.0.1';
export const tell = () => console.log(`Listening on ${PORT}`);
