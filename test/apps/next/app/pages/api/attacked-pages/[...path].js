import { createProxy } from 'runninghub/proxy';
import { toNodeHandler } from 'runninghub/proxy/node';
import { optionsAt } from '../../../lib/attacked.mjs';

export const config = { api: { bodyParser: false } };

const proxy = createProxy({
  ...optionsAt('/api/attacked-pages'),
  apiKey: () => process.env.ATTACKED_KEY,
  baseUrl: process.env.ATTACKED_PAGES ?? 'http://127.0.0.1:1',
});
export default toNodeHandler(proxy);
