import { env } from 'cloudflare:workers';
import { Hono } from 'hono';
import { isRunningHubError, isSubmitOutcomeUnknownError } from 'runninghub';
import { MODEL, rh } from './runninghub';
import { forget, keep, newOrder, ordersOf } from './tasks';
import { visitorOf, welcome } from './visitor';

/** Orders of pictures: they are made while nobody waits. */
export const orders = new Hono();

orders.get('/', async (c) => c.json(await ordersOf(await welcome(c))));

orders.post('/', async (c) => {
  const visitor = await visitorOf(c);
  if (!visitor) return c.json({ problem: 'Sign in first.' }, 401);
  const { prompt } = await c.req.json<{ prompt: string }>();
  const order = newOrder(visitor);
  const title = prompt.slice(0, 80);
  // Kept before it is submitted: whatever happens to this worker then, the webhook finds it.
  await keep(order, { prompt: title, status: 'RUNNING' });
  const address = new URL(`/hooks/tasks?${new URLSearchParams({ order, title })}`, c.req.url);
  try {
    const webhookUrl = await rh.webhooks.sign(address, env.HOOK_SECRET);
    await rh.submit(MODEL, { prompt, aspectRatio: '16:9', outputFormat: 'png' }, { webhookUrl });
    return c.body(null, 202);
  } catch (error) {
    // A task may be running, and will report itself.
    if (isSubmitOutcomeUnknownError(error)) return c.body(null, 202);
    await forget(order);
    if (isRunningHubError(error)) return c.json({ problem: error.message }, 422);
    throw error;
  }
});
