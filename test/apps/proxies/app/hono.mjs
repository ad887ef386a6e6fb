import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { HOST, PORT, PREFIX, proxy, tell } from './proxy.mjs';

const app = new Hono();
app.all(`${PREFIX}/*`, (c) => proxy(c.req.raw, c));
serve({ fetch: app.fetch, port: Number(PORT), hostname: HOST }, tell);
