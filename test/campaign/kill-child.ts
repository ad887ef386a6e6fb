/**
 * A program that stores its task and waits for it, or, given stored tasks, one that continues them.
 * Arguments: the server's address, then `start <file> <prompt>` or `resume <file>…`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { RunningHub } from '../../src/index.js';

const [baseUrl, job, ...rest] = process.argv.slice(2);
const rh = new RunningHub({ apiKey: 'kill-test', baseUrl: baseUrl!, pollsPerSecond: 1e6 });

if (job === 'start') {
  const [file, prompt] = rest as [string, string];
  const task = await rh.submit({ id: 'kill/text-to-image', output: 'image' }, { prompt });
  writeFileSync(file, JSON.stringify(task));
  process.stdout.write('stored\n');
  await task.result();
} else {
  const results = await Promise.all(rest.map((file) => rh.task(readFileSync(file, 'utf8')).result()));
  process.stdout.write(JSON.stringify(results.map(({ taskId, outputs }) => [taskId, outputs[0]?.url])));
}
