import { RunningHub, isInputError, type Result } from 'runninghub';
import { findModel } from 'runninghub/catalog';
import { RunningHubCore } from 'runninghub/core';
import { fieldsOf } from 'runninghub/fields';
import { gptImage2TextToImageOfficialStable } from 'runninghub/models';
import { gptImage2TextToImageOfficialStable as byTask } from 'runninghub/models/by-task/text-to-image';
import { flux2DevEdit } from 'runninghub/models/flux';
import { estimateCost } from 'runninghub/pricing';
import { createProxy } from 'runninghub/proxy';
import { createSimulator } from 'runninghub/simulator';
import { serveSimulator } from 'runninghub/simulator/server';
import { validate } from 'runninghub/validate';

const rh = new RunningHub({ validate, estimateCost });

async function main(): Promise<void> {
  const { outputs }: Result<'image'> = await rh.run(gptImage2TextToImageOfficialStable, {
    prompt: 'a red fox',
    resolution: '1k',
    quality: 'low',
  });
  const blob = await rh.download(outputs[0]).blob();
  // @ts-expect-error: a field that is misspelt is refused
  const error: unknown = await rh.submit(flux2DevEdit, { promt: 'x' }).catch((reason: unknown) => reason);
  if (!isInputError(error)) throw new Error('no InputError');
  if (byTask !== gptImage2TextToImageOfficialStable) throw new Error('an index has another helper');
  const functions = [findModel, fieldsOf, RunningHubCore, createProxy, createSimulator, serveSimulator];
  if (!functions.every((one) => typeof one === 'function')) throw new Error('an entry is empty');
  console.log(`picture ${blob.type} ${blob.size}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
