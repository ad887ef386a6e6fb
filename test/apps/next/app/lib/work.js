import { RunningHub } from 'runninghub';

// At the top of a module, which `next build` loads without a key.
export { rh } from '../guide/next/lib/runninghub.ts';

// Pages that are made at build time have a key then.
export const keyed = () => new RunningHub({ apiKey: 'key-of-the-build' });

export const MODEL = { id: 'vendor/text-to-image', output: 'image' };

/** The main job, with a task of its own for each visit. */
export async function work(client, place) {
  const task = await client.submit(MODEL, { prompt: place });
  const { outputs } = await task.result({ timeout: 15_000 });
  const blob = await client.download(outputs[0]).blob();
  return `<${task.id} ${await blob.text()}>`;
}
