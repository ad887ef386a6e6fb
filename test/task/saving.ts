import { randomBytes } from 'node:crypto';
import { temporaryFolder } from '../support/folder.js';
import { ID, serve, type Step, success } from '../support/server.js';

export const FILE = randomBytes(300_000);

/** A task with one file output, answered by these steps, and a folder to save it in. */
export async function saving(...steps: Step[]) {
  const server = await serve({ query: [(response) => success(`${server.url}/out.png`)(response)], '/out.png': steps });
  const { outputs } = await server.rh.task(ID).result();
  return {
    download: server.rh.download(outputs[0]!),
    files: () => server.of('/out.png'),
    folder: await temporaryFolder(),
  };
}
