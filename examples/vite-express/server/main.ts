import { randomBytes, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import cookieParser from 'cookie-parser';
import express from 'express';
import { toNodeHandler } from 'runninghub/proxy/node';
import { proxy } from './proxy.js';

// With a secret of your own, sessions outlive a restart.
const { PORT = '3000', SESSION_SECRET = randomBytes(32).toString('hex') } = process.env;

const app = express();
app.use(cookieParser(SESSION_SECRET));
app.use('/api/runninghub', toNodeHandler(proxy));

// In place of your sign-in: whoever opens the page gets a session.
app.use((request, response, next) => {
  const { visitor = randomUUID() } = request.signedCookies as { visitor?: string };
  response.cookie('visitor', visitor, { signed: true, httpOnly: true, sameSite: 'lax' });
  next();
});

if (process.argv.includes('--built')) {
  app.use(express.static('dist'));
} else {
  const { createServer } = await import('vite');
  const vite = await createServer({ server: { middlewareMode: true } });
  app.use(vite.middlewares);
}

const server = app.listen(Number(PORT), () => {
  console.log(`Open http://localhost:${(server.address() as AddressInfo).port}`);
});
