import { rh, work } from '../../../lib/work.js';

export const dynamic = 'force-dynamic';

export async function GET() {
  return new Response(await work(rh, 'route force-dynamic'));
}
