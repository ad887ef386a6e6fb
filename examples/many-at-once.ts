/**
 * Runs a list of prompts, three at a time, and saves what succeeds: `tsx examples/many-at-once.ts [folder]`. One that
 * fails does not stop the others.
 */
import { isRunningHubError, RunningHub } from 'runninghub';
import { gptImage2TextToImageOfficialStable } from 'runninghub/models';
import { serveSimulator } from 'runninghub/simulator/server';

const [folder = 'out'] = process.argv.slice(2);
const AT_ONCE = 3;
const ANIMALS = ['fox', 'owl', 'hare', 'badger', 'otter', 'heron', 'newt', 'mole'];

const platform = await serveSimulator({ durations: { image: 500 } });
platform.simulator.fault({ type: 'fail', code: '1501', message: 'content refused' });
const rh = new RunningHub({ apiKey: 'any', baseUrl: platform.url });

const waiting = ANIMALS.values();
const failed: string[] = [];

/** Takes the next animal whenever it is done with one: the workers share one iterator. */
async function worker(): Promise<void> {
  for (const animal of waiting) {
    try {
      const input = { prompt: `A ${animal} at dusk`, resolution: '1k', quality: 'low' } as const;
      const { output } = await rh.run(gptImage2TextToImageOfficialStable, input);
      console.log(`${animal}: ${await rh.download(output).save(`${folder}/${animal}.png`)}`);
    } catch (error) {
      if (!isRunningHubError(error)) throw error;
      failed.push(animal);
      console.error(`${animal}: ${error.message}`);
    }
  }
}

try {
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  console.log(`${ANIMALS.length - failed.length} saved, ${failed.length} failed`);
} finally {
  await platform.close();
}
