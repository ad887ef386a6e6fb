import { randomBytes } from 'node:crypto';
import type { ClientOptions, DownloadOptions, Download } from '../../src/index.js';
import { temporaryFolder } from '../support/folder.js';
import { ID, serve, type Step, success } from '../support/server.js';
import { failure } from '../support/watch.js';

export const FILE = randomBytes(300_000);

export const CUT = 100_000;

/** An output whose file is answered by these steps, a folder to save it in, and what the server saw. */
export async function outputFrom(steps: readonly Step[], options: ClientOptions = {}, result: object = {}) {
  const server = await serve(
    { query: [(response) => success({ url: `${server.url}/out.png`, ...result })(response)], '/out.png': steps },
    options,
  );
  const { outputs } = await server.rh.task(ID).result();
  return {
    ...server,
    download: server.rh.download(outputs[0]!),
    files: () => server.of('/out.png'),
    folder: await temporaryFolder(),
  };
}

export const part =
  (bytes: Uint8Array, headers: object): Step =>
  (response) =>
    void response.writeHead(206, { ...headers }).end(bytes);

export const rest = (start: number, total: number | '*' = FILE.length) => ({
  'content-range': `bytes ${start}-${FILE.length - 1}/${total}`,
});

export const TAG = { etag: '"v1"' };

/** How each way of downloading fails. */
export const failures = (download: Download, target: string, options: DownloadOptions = {}) =>
  Promise.all(
    [
      download.save(target, options),
      download.blob(options),
      download.stream(options).then((stream) => new Response(stream).text()),
    ].map(failure),
  );

export async function* repeat(chunk: Uint8Array) {
  for (;;) yield chunk;
}

/** An output whose file this function gives, at a public address unless it is told another. */
export async function withFetch(
  respond: (address: string, init: RequestInit) => Response | Promise<Response>,
  url = 'https://files.example/out.png',
  options: ClientOptions = {},
): Promise<{ download: Download; folder: string; asked: string[] }> {
  const asked: string[] = [];
  const { rh } = await serve(
    {},
    {
      baseUrl: 'https://api.example',
      maxRetries: 0,
      fetch: async (input, init) => {
        const address = input as string;
        asked.push(address);
        return respond(address, init!);
      },
      ...options,
    },
  );
  return { download: rh.download(url), folder: await temporaryFolder(), asked };
}
