import { rh, work } from '../../lib/work.js';
import { cookies } from 'next/headers';

export default async function Page() {
  await cookies();
  return work(rh, 'page cookies');
}
