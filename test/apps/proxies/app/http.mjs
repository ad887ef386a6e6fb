import { createServer } from 'node:http';
import { handler, HOST, PORT, tell } from './proxy.mjs';

createServer((message, reply) => void handler(message, reply)).listen(PORT, HOST, tell);
