export { POST } from '../../../../guide/next/app/api/runninghub/[...path]/route.ts';
