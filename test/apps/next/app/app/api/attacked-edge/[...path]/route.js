import { createProxy } from 'runninghub/proxy';
import { optionsAt } from '../../../../lib/attacked.mjs';

export const runtime = 'edge';

const proxy = createProxy({
  ...optionsAt('/api/attacked-edge'),
  apiKey: () => process.env.ATTACKED_KEY,
  baseUrl: process.env.ATTACKED_EDGE ?? 'http://127.0.0.1:1',
});
export { proxy as GET, proxy as POST, proxy as PUT, proxy as PATCH, proxy as DELETE, proxy as OPTIONS, proxy as HEAD };
