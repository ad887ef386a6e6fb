import { RunningHub } from 'runninghub';

const rh = new RunningHub();
const { outputs } = await rh.run('rhart-image-x-official/text-to-image', {
  prompt: 'a red fox',
  outputFormat: 'png',
});
const { type, size } = await rh.download(outputs[0]).blob();
console.log(`picture ${type} ${size}`);
