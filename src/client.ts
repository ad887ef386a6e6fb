import { RunningHubCore } from './core.js';

/**
 * The RunningHub client.
 *
 * @example
 * import { RunningHub } from 'runninghub';
 * const rh = new RunningHub();
 * const result = await rh.run('rhart-image-x-official/text-to-image', { prompt: 'a red fox', outputFormat: 'png' });
 * for (const output of result.outputs) await output.save('out/');
 */
export class RunningHub extends RunningHubCore {}
