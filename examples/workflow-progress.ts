/**
 * Runs a ComfyUI workflow with inputs of its own, checked first, and shows how far it is:
 * `tsx examples/workflow-progress.ts [folder]`.
 */
import { isInputError, RunningHub } from 'runninghub';
import { serveSimulator } from 'runninghub/simulator/server';

const [folder = 'out'] = process.argv.slice(2);
// The number in the address of the workflow's page.
const WORKFLOW = '1900000000000000001';

const platform = await serveSimulator();
const rh = new RunningHub({ apiKey: 'any', baseUrl: platform.url });

try {
  const graph = await rh.workflows.get(WORKFLOW);
  for (const [id, { class_type, inputs }] of Object.entries(graph)) {
    console.log(`node ${id}: ${class_type} (${Object.keys(inputs).join(', ')})`);
  }

  try {
    await rh.workflows.run(WORKFLOW, { '6.txt': 'a red fox' }, { check: true });
  } catch (error) {
    if (!isInputError(error)) throw error;
    console.log(`refused before it costs anything: ${error.message}`);
  }

  const task = await rh.workflows.submit(WORKFLOW, { '6.text': 'a red fox', '3.seed': 42 }, { check: true });
  for await (const { status, elapsed } of task.events()) console.log(`${(elapsed / 1000).toFixed(1)} s  ${status}`);
  // Of the same task, `rh.workflows.progress(task)` tells the nodes, where there is a WebSocket.
  const { outputs } = await task.result();
  for (const output of outputs) console.log(`saved ${await rh.download(output).save(`${folder}/`)}`);
} finally {
  await platform.close();
}
