/**
 * Follows the nodes of a ComfyUI workflow to the end: `tsx examples/node-progress.ts`. The simulator needs the package
 * `ws` for it, as Node 20 does for its side.
 */
import { RunningHub } from 'runninghub';
import { serveSimulator } from 'runninghub/simulator/server';
import { WebSocket } from 'ws';

// The number in the address of the workflow's page.
const WORKFLOW = '1900000000000000001';

const platform = await serveSimulator({ durations: { queue: 0 } });
const rh = new RunningHub({ apiKey: 'any', baseUrl: platform.url });

try {
  const graph = await rh.workflows.get(WORKFLOW);
  const task = await rh.workflows.submit(WORKFLOW, { '6.text': 'a red fox' });

  for await (const { nodeId, value, max, finished } of rh.workflows.progress(task, { WebSocket })) {
    const node = nodeId === undefined ? '' : `, node ${nodeId} (${graph[nodeId]?.class_type})`;
    const step = value === undefined ? '' : `: ${value} of ${max}`;
    console.log(`${finished} finished${node}${step}`);
  }
  // The nodes have ended; the result is told by the platform.
  const { outputs } = await task.result();
  console.log(`${outputs.length} output, node ${outputs[0]?.nodeId}`);
} finally {
  await platform.close();
}
