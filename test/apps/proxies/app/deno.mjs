import { HOST, PORT, proxy, tell } from './proxy.mjs';

Deno.serve({ port: Number(PORT), hostname: HOST, onListen: tell }, proxy);
