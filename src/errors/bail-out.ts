import { readThrown } from './thrown.js';

/**
 * How Next.js names the errors by which it leaves a render. `fetch` throws some of them before anything is sent, where
 * a page is made at build time and the request belongs to a visit.
 */
const BAIL_OUT = /^(DYNAMIC_SERVER_USAGE|HANGING_PROMISE_REJECTION|BAILOUT_TO_CLIENT_SIDE_RENDERING|NEXT_[A-Z_]+)\b/;

/**
 * Whether an error is the way of a framework to leave a render, and no failure of what threw it. The framework has to
 * get it as it is: wrapped or repeated, its page would be an error page.
 */
export function isBailOut(error: unknown): boolean {
  return readThrown(() => leavesRender(error), false);
}

function leavesRender(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { digest, code, $$typeof } = error as { digest?: unknown; code?: unknown; $$typeof?: unknown };
  // What React throws in its place.
  if ($$typeof === Symbol.for('react.postpone')) return true;
  return [digest, code].some((name) => typeof name === 'string' && BAIL_OUT.test(name));
}
