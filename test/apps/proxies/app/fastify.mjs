import fastify from 'fastify';
import { handler, HOST, PORT, PREFIX, tell } from './proxy.mjs';

const app = fastify();
app.register(async (scope) => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (request, payload, done) => done(null));
  scope.all(`${PREFIX}/*`, (request, reply) => {
    reply.hijack();
    return handler(request.raw, reply.raw);
  });
});
await app.listen({ port: Number(PORT), host: HOST });
tell();
