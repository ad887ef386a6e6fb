/**
 * The main job end to end: generate a picture, upload it, animate it, download both. Runs against the simulator, over
 * HTTP, without a key. With `--live` and RUNNINGHUB_API_KEY it runs against RunningHub itself, and costs money there.
 */
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Download, file, isRunningHubError, type Result, RunningHub, type TaskEvent } from 'runninghub';
import { gptImage2TextToImageOfficialStable, grokImagineImageToVideoOfficialStable } from 'runninghub/models';
import { serveSimulator } from 'runninghub/simulator/server';

const { values: flags } = parseArgs({
  options: {
    live: { type: 'boolean' },
    site: { type: 'string', default: 'ai' },
    out: { type: 'string', default: 'out' },
  },
});

function statusLine(label: string): (event: TaskEvent) => void {
  let shown = '';
  return ({ status, elapsed, polls }) => {
    const line = `  ${label}  ${(elapsed / 1000).toFixed(1).padStart(5)} s  ${status.padEnd(8)} ${polls} polls`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}`);
    else if (status !== shown) console.log(line);
    shown = status;
  };
}

async function report(label: string, result: Result, download: Download): Promise<string> {
  const path = await download.save(`${flags.out}/`);
  if (process.stdout.isTTY) console.log();
  const { size } = await stat(path);
  const cost = result.usage.cost?.amount ?? 'unknown';
  const note = flags.live ? '' : ' CNY on the real platform';
  console.log(`  ${label}  saved ${path} (${(size / 1024).toFixed(0)} kB), cost ${cost}${note}`);
  return path;
}

const simulation = flags.live ? undefined : await serveSimulator();
try {
  const rh = simulation
    ? new RunningHub({ apiKey: 'demo', baseUrl: simulation.url })
    : new RunningHub({ site: flags.site === 'cn' ? 'cn' : 'ai' });
  console.log(simulation ? `Simulator at ${simulation.url}: no key, no network, no cost.` : 'Live: this costs money.');

  console.log('\n1. Generate a picture with GPT Image 2');
  const picture = await rh.run(
    gptImage2TextToImageOfficialStable,
    {
      prompt: 'A red fox asleep on a mossy stone, morning light',
      aspectRatio: '16:9',
      resolution: '1k',
      quality: 'low',
    },
    { onStatus: statusLine('picture') },
  );
  const path = await report('picture', picture, rh.download(picture.output));

  console.log('\n2. Upload the saved picture');
  const uploaded = await rh.upload(file(path));
  console.log(`  upload   ${(uploaded.size / 1024).toFixed(0)} kB as ${uploaded.fileName}`);

  console.log('\n3. Animate it with Grok Imagine');
  const video = await rh.run(
    grokImagineImageToVideoOfficialStable,
    {
      prompt: 'The fox wakes up, stretches and looks into the camera',
      imageUrl: uploaded.url,
      resolution: '480p',
      duration: '6',
    },
    { onStatus: statusLine('video  ') },
  );
  await report('video  ', video, rh.download(video.output));
} catch (error) {
  if (!isRunningHubError(error)) throw error;
  console.error(`\n${error.message}\n${error.advice}`);
  process.exitCode = 1;
} finally {
  await simulation?.close();
}
