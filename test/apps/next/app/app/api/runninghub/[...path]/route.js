import { createProxy } from 'runninghub/proxy';

export const POST = createProxy({
  prefix: '/api/runninghub',
  allow: ['vendor/text-to-image'],
  authorize: () => true,
});
