import { createServer } from 'node:http';
import { toNodeHandler } from 'runninghub/proxy/node';
import { sendFile } from './files.mjs';
import { proxy } from './proxy.mjs';
import { sessionFor } from './sessions.mjs';

const api = toNodeHandler(proxy);

const server = createServer((request, response) => {
  if (request.url?.startsWith('/api/runninghub/')) return void api(request, response);
  // In place of your sign-in: whoever opens the page gets a session.
  const session = sessionFor(request.headers.cookie);
  response.setHeader('set-cookie', `session=${session}; Path=/; HttpOnly; SameSite=Lax`);
  sendFile(request.url ?? '/', response);
});

server.listen(Number(process.env.PORT ?? 3000), () => {
  const address = server.address();
  if (address && typeof address === 'object') console.log(`Open http://localhost:${address.port}`);
});
