import { keyed, work } from '../../lib/work.js';

export default async function Page() {
  return work(keyed(), 'page static');
}
