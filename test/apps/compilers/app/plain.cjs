const { RunningHub } = require('runninghub');
const { gptImage2TextToImageOfficialStable } = require('runninghub/models/gpt-image');

async function main() {
  const input = { prompt: 'a red fox', resolution: '1k', quality: 'low' };
  const rh = new RunningHub();
  const { outputs } = await rh.run(gptImage2TextToImageOfficialStable, input);
  const { type, size } = await rh.download(outputs[0]).blob();
  console.log(`picture ${type} ${size}`);
}

main().catch(console.error);
