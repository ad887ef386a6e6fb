import { RunningHub, isRunningHubError } from 'runninghub';

/** What a node does with the credentials and the parameter of an item. */
export class Picture {
  async execute(apiKey: string, prompt: string) {
    try {
      const rh = new RunningHub({ apiKey });
      const model = 'rhart-image-x-official/text-to-image';
      const { outputs } = await rh.run(model, { prompt, outputFormat: 'png' });
      const blob = await rh.download(outputs[0]).blob();
      const data = await blob.arrayBuffer();
      return { mimeType: 'image/png', bytes: Buffer.from(data) };
    } catch (error) {
      throw isRunningHubError(error) ? new Error(error.advice) : error;
    }
  }
}

new Picture()
  .execute('any', 'a red fox')
  .then(({ mimeType, bytes }) => console.log(`picture ${mimeType} ${bytes.length}`))
  .catch(console.error);
