import { ID, INPUT, KEY, png, sha256, stored, success, task, TEXT_TO_IMAGE } from '../api.js';
import { fails, same } from '../assert.js';

const ORIGIN = 'https://site.example';
const PREFIX = '/api/runninghub';

/** A server behind a proxy, and the client of a page that knows only the proxy. */
async function behindProxy({ api, entries: { proxy } }, script, options = {}) {
  const server = await api(script);
  const settings = {
    apiKey: KEY,
    baseUrl: server.baseUrl,
    prefix: PREFIX,
    allow: [TEXT_TO_IMAGE],
    authorize: () => true,
    uploads: ['image'],
  };
  const handle = proxy.createProxy({ ...settings, ...options });
  const fetch = (url, init) => handle(new Request(url, { ...init, duplex: 'half' }));
  return { server, handle, client: server.client({ apiKey: null, baseUrl: ORIGIN + PREFIX, fetch }) };
}

const check = (run) => ({ needs: ['proxy'], run });

export const proxyChecks = {
  'adds the key to what a page sends': check(async (context) => {
    const { server, client } = await behindProxy(context, { submit: [task()], query: [success()] });
    // The page gets a signed id.
    same((await client.run(TEXT_TO_IMAGE, INPUT)).taskId.slice(0, -39), ID, 'taskId');
    const [submit, query] = await server.requests();
    same([submit.path, submit.authorization], [`/openapi/v2/${TEXT_TO_IMAGE}`, `Bearer ${KEY}`], 'submit');
    same([JSON.parse(submit.body), query.authorization], [INPUT, `Bearer ${KEY}`], 'input and query');
  }),
  'passes an upload on whole': check(async (context) => {
    const { server, client } = await behindProxy(context, { upload: [stored()] });
    const upload = client.upload(png(300_000));
    if (context.differs('proxy')) {
      await fails(upload, 'ServerError');
      return;
    }
    await upload;
    const [{ authorization, files }] = await server.requests('upload');
    same([authorization, files[0].sha256], [`Bearer ${KEY}`, await sha256(png(300_000))], 'upload');
  }),
  'refuses a model that is not offered': check(async (context) => {
    const { server, client } = await behindProxy(context, { submit: [task()] });
    const error = await fails(client.submit({ id: 'vendor/expensive' }, { prompt: 'x' }));
    same([error.status, await server.count()], [403, 0], 'status and requests');
  }),
  'answers a submit that came twice from memory': check(async (context) => {
    const { server, handle } = await behindProxy(context, { submit: [task()] });
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'one' };
    const send = () =>
      handle(
        new Request(`${ORIGIN}${PREFIX}/openapi/v2/${TEXT_TO_IMAGE}`, {
          method: 'POST',
          headers,
          body: JSON.stringify(INPUT),
        }),
      );
    const [first, second] = await Promise.all([send(), send()]);
    same([await first.text(), await server.count()], [await second.text(), 1], 'responses and requests');
  }),
  'answers about no task that it did not sign': check(async (context) => {
    const { server, client } = await behindProxy(context, { query: [success({ text: 'x' })] });
    await fails(client.task(ID).status(), 'ProxyRefusedError');
    same(await server.count(), 0, 'requests');
  }),
  'refuses a visitor who is not allowed': check(async (context) => {
    const { server, client } = await behindProxy(context, { submit: [task()] }, { authorize: () => false });
    const error = await fails(client.submit(TEXT_TO_IMAGE, INPUT), 'ProxyRefusedError');
    same([error.status, await server.count()], [401, 0], 'status and requests');
  }),
  'takes nothing but a POST under its prefix': check(async (context) => {
    const { server, handle } = await behindProxy(context, { submit: [task()] });
    const statuses = [];
    for (const [path, method] of [
      [`${PREFIX}/openapi/v2/query`, 'GET'],
      ['/openapi/v2/query', 'POST'],
      [`${PREFIX}/../openapi/v2/query`, 'POST'],
    ]) {
      statuses.push(
        (await handle(new Request(ORIGIN + path, { method, ...(method === 'POST' && { body: '{}' }) }))).status,
      );
    }
    same([statuses, await server.count()], [[403, 403, 403], 0], 'statuses and requests');
  }),
};
