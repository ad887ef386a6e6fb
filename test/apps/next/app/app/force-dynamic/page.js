import { rh, work } from '../../lib/work.js';

export const dynamic = 'force-dynamic';

export default async function Page() {
  return work(rh, 'page force-dynamic');
}
