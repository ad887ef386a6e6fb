import type { Served } from './case.js';
import { checkPages } from './pages.js';
import { forge, paint } from './requests.js';

/** The worker of the guide, and pages that run a model through its proxy. */
export async function checkHono(served: Served): Promise<void> {
  const { url, until } = served;
  const id = await paint(url, 'a gray owl');
  await until(new RegExp(`^stored ${id} SUCCESS$`, 'm'));
  await forge(url, id);
  await checkPages(served);
}
