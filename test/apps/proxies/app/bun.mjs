import { HOST, PORT, proxy, tell } from './proxy.mjs';

Bun.serve({ port: Number(PORT), hostname: HOST, fetch: proxy });
tell();
