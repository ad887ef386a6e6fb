import { rh, work } from '../../lib/work.js';

export const revalidate = 0;

export default async function Page() {
  return work(rh, 'page revalidate-0');
}
