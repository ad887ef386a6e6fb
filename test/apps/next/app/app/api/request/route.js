import { rh, work } from '../../../lib/work.js';

export async function GET(request) {
  return new Response(await work(rh, new URL(request.url).searchParams.get('place')));
}
