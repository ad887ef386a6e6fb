/**
 * Generates a picture and saves it: `tsx examples/generate-and-save.ts [folder]`.
 * Against RunningHub itself it is `new RunningHub()`, with the key in RUNNINGHUB_API_KEY; all else stays.
 */
import { isRunningHubError, RunningHub } from 'runninghub';
import { gptImage2TextToImageOfficialStable } from 'runninghub/models';
import { serveSimulator } from 'runninghub/simulator/server';

const [folder = 'out'] = process.argv.slice(2);
const platform = await serveSimulator();
const rh = new RunningHub({ apiKey: 'any', baseUrl: platform.url });

try {
  const result = await rh.run(gptImage2TextToImageOfficialStable, {
    prompt: 'A red fox asleep on a mossy stone, morning light',
    resolution: '1k',
    quality: 'low',
  });
  for (const output of result.outputs) console.log(`saved ${await rh.download(output).save(`${folder}/`)}`);
  console.log(`task ${result.taskId} cost ${result.usage.thirdPartyConsumeMoney ?? 'an unknown amount'}`);
} catch (error) {
  if (!isRunningHubError(error)) throw error;
  console.error(`${error.message}\n${error.advice}`);
  process.exitCode = 1;
} finally {
  await platform.close();
}
