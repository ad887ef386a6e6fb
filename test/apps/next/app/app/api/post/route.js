import { rh, work } from '../../../lib/work.js';

export async function POST(request) {
  return new Response(await work(rh, await request.text()));
}
