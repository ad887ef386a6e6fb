export { GET, POST } from '../../../guide/next/app/api/pictures/route.ts';
