/**
 * Uploads a clip once, showing how far it is, and has it edited in two ways:
 * `tsx examples/upload-with-progress.ts [clip.mp4]`. Ctrl-C stops the upload.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { file, RunningHub } from 'runninghub';
import { runwayGen4AlephVideoToVideoOfficialStable } from 'runninghub/models';
import { serveSimulator } from 'runninghub/simulator/server';

const EDITS = ['Make it rain on the street', 'Turn the day into night'];

const platform = await serveSimulator();
const rh = new RunningHub({ apiKey: 'any', baseUrl: platform.url });
const folder = await mkdtemp(join(tmpdir(), 'clip-'));
const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

/** Stands for a clip of yours: the simulator does not watch it. */
async function sampleClip(): Promise<string> {
  const path = join(folder, 'clip.mp4');
  await writeFile(path, new Uint8Array(8_000_000));
  return path;
}

try {
  let shown = -1;
  const clip = await rh.upload(file(process.argv[2] ?? (await sampleClip())), {
    signal: stop.signal,
    onProgress({ loaded, total }) {
      const tenths = Math.floor((10 * loaded) / total);
      if (tenths !== shown) console.log(`${tenths * 10} %`);
      shown = tenths;
    },
  });
  console.log(`${clip.size} bytes, usable until ${clip.expiresAt.toISOString()}`);

  const results = await Promise.all(
    EDITS.map((prompt) => rh.run(runwayGen4AlephVideoToVideoOfficialStable, { prompt, videoUrl: clip.url })),
  );
  for (const [index, { outputs }] of results.entries()) console.log(`${EDITS[index]}: ${outputs[0]?.url}`);
} finally {
  await platform.close();
  await rm(folder, { recursive: true });
}
