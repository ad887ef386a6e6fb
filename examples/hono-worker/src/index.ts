import { Hono } from 'hono';
import { hooks } from './hooks';
import { orders } from './orders';
import { proxy } from './proxy';
import { visitorOf } from './visitor';

const app = new Hono();
app.route('/api/orders', orders);
app.route('/hooks', hooks);
app.post('/api/runninghub/*', async (c) => proxy(c.req.raw, await visitorOf(c)));

export default app;
