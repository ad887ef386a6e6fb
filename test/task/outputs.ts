import { ID, serve, type Step, success } from '../support/server.js';

/** An output whose file is answered by these steps. */
export async function outputFrom(...steps: Step[]) {
  const server = await serve({
    query: [(response) => success({ url: `${server.url}/out.png?q-signature=s3cret`, outputType: 'txt' })(response)],
    '/out.png': steps,
  });
  const { outputs } = await server.rh.task(ID).result();
  return { ...server, download: server.rh.download(outputs[0]!), files: () => server.of('/out.png') };
}

export const bytesOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer()).toString();

export const readAll = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();
