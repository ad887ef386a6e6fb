import { keyed, work } from '../../../lib/work.js';

export async function GET() {
  return new Response(await work(keyed(), 'route static'));
}
