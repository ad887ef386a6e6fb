// The worker of the guide on Node, with what its runtime would give it.
import { serve } from '@hono/node-server';
import app from './guide/servers/hono.mjs';

const { HOOK_SECRET, PORT, RUNNINGHUB_API_KEY } = process.env;
const TASKS = { put: async (id, status) => console.log(`stored ${id} ${status}`) };
const env = { RUNNINGHUB_API_KEY, HOOK_SECRET, TASKS };
const options = { fetch: (request) => app.fetch(request, env), port: Number(PORT), hostname: '127.0.0.1' };
serve(options, () => console.log(`Listening on ${PORT}`));
