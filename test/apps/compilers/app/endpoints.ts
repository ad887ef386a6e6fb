import { RunningHub } from 'runninghub';
import { createApi } from 'runninghub/api';

const rh = new RunningHub();

async function main(): Promise<void> {
  const task = await rh.submit('rhart-image-x-official/text-to-image', { prompt: 'a red fox', outputFormat: 'png' });
  await task.result();
  const { data } = await createApi(rh).POST('/openapi/v2/query', { body: { taskId: task.id } });
  // @ts-expect-error: a status is text
  const status: number | undefined = data?.status;
  const url = data?.results?.[0]?.url;
  if (status === undefined || !url) throw new Error(JSON.stringify(data));
  const { type, size } = await rh.download(url).blob();
  console.log(`picture ${type} ${size}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
