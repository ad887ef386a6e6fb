import { RunningHub } from 'runninghub';
import { gptImage2TextToImageOfficialStable } from 'runninghub/models';

// A program for Node has the environment; a page gets what it needs from its server.
const rh = new RunningHub(globalThis.SETTINGS);
const input = { prompt: 'a red fox', resolution: '1k', quality: 'low' };
rh.run(gptImage2TextToImageOfficialStable, input)
  .then(({ output }) => rh.download(output).blob())
  .then(({ type, size }) => console.log(`picture ${type} ${size}`))
  .catch(console.error);
