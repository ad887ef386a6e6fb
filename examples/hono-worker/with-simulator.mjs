/**
 * Runs a command with the key in RUNNINGHUB_API_KEY. Without one it starts the simulator beside it, which makes small
 * pictures and clips of its own and costs nothing.
 */
import { spawn } from 'node:child_process';
import { serveSimulator } from 'runninghub/simulator/server';

const env = { ...process.env };
if (!env.RUNNINGHUB_API_KEY) {
  // Accounts of runninghub.ai are in dollars, and so are the limits of the proxy.
  const { url } = await serveSimulator({ currency: 'USD', webhooks: true });
  env.RUNNINGHUB_BASE_URL = url;
  env.RUNNINGHUB_API_KEY = 'key-of-the-simulator';
  console.log(`There is no RUNNINGHUB_API_KEY: this runs on the simulator at ${url}, and nothing is paid.`);
}
const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { env, stdio: 'inherit', shell: process.platform === 'win32' });
child.on('exit', (code) => process.exit(code ?? 1));
