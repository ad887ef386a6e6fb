import { env } from 'cloudflare:workers';
import { Hono } from 'hono';
import { rh } from './runninghub';
import { keep } from './tasks';

/** What the platform tells when a task has ended. */
export const hooks = new Hono();

hooks.post('/tasks', async (c) => {
  if (!(await rh.webhooks.verify(c.req.raw, env.HOOK_SECRET))) return c.body(null, 401);
  // Anybody who learns the address can call it, so what has become of the task is asked.
  const { status, outputs } = await rh.webhooks.confirm(await rh.webhooks.parse(c.req.raw));
  // The address is signed as a whole, so this is what the order put there.
  const { order = '', title = '' } = c.req.query();
  await keep(order, { prompt: title, status, url: outputs[0]?.url });
  return c.body(null, 204);
});
