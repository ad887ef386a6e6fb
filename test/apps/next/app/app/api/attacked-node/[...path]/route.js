import { createProxy } from 'runninghub/proxy';
import { optionsAt } from '../../../../lib/attacked.mjs';

const proxy = createProxy({
  ...optionsAt('/api/attacked-node'),
  apiKey: () => process.env.ATTACKED_KEY,
  baseUrl: process.env.ATTACKED_NODE ?? 'http://127.0.0.1:1',
});
export { proxy as GET, proxy as POST, proxy as PUT, proxy as PATCH, proxy as DELETE, proxy as OPTIONS, proxy as HEAD };
