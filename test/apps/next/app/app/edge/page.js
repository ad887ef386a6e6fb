import { rh, work } from '../../lib/work.js';

export const dynamic = 'force-dynamic';
export const runtime = 'edge';

export default async function Page() {
  return work(rh, 'page edge');
}
