import { createProxy } from 'runninghub/proxy';

export const runtime = 'edge';

export const POST = createProxy({
  prefix: '/api/edge-proxy',
  allow: ['rhart-image-x-official/text-to-image'],
  authorize: (request) => /(?:^|; )session=/.test(request.headers.get('cookie') ?? ''),
});
