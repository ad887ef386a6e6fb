// workerd: a worker that runs the suite when it is called, and answers with the results.
import { runSuite } from '../run.js';

// By default workerd looks too early, and takes the report back when somebody handles the rejection a moment later.
const unhandled = new Map();
addEventListener('unhandledrejection', ({ promise, reason }) => unhandled.set(promise, String(reason)));
addEventListener('rejectionhandled', ({ promise }) => unhandled.delete(promise));

export default {
  async fetch(request) {
    const settings = await request.json();
    const results = await runSuite({
      ...settings,
      is: () => navigator.userAgent === 'Cloudflare-Workers',
      strict: true,
      unhandled: () => [...unhandled.values()],
      // A worker may have six connections open at a time.
      parallel: 4,
    });
    return Response.json({ results });
  },
};
