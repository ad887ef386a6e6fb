import { rh, work } from '../../lib/work.js';

export default async function handler(_request, response) {
  response.end(await work(rh, 'api of the pages router'));
}
