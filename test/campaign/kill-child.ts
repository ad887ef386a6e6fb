/**
 * A program that stores its task and waits for it, or, given stored tasks, one that continues them.
 * Arguments: the server's address, then `start <file> <prompt> <method>` or `resume <file>…`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { clientsOf, SUBMITS } from './methods.js';

const [baseUrl, job, ...rest] = process.argv.slice(2);
const clients = clientsOf(baseUrl!, { pollsPerSecond: 1e6 });

if (job === 'start') {
  const [file, prompt, method] = rest as [string, string, string];
  const task = await SUBMITS[method]!(clients, prompt);
  writeFileSync(file, JSON.stringify(task));
  process.stdout.write('stored\n');
  await task.result();
} else {
  // A task of the proxy is asked about where it was given.
  const { rh, proxied } = clients;
  const results = await Promise.all(
    rest.map((file) => {
      const json = readFileSync(file, 'utf8');
      return (/"id":"\d{40,}"/.test(json) ? proxied : rh).task(json).result();
    }),
  );
  process.stdout.write(JSON.stringify(results.map(({ taskId, outputs }) => [taskId, outputs[0]?.url])));
}
