import { keyed, work } from '../../lib/work.js';

export const revalidate = 60;

export default async function Page() {
  return work(keyed(), 'page revalidated');
}
