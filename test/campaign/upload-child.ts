/** Uploads one file and prints by how many bytes the peak memory of this process grew, and the progress it saw. */
import { file, RunningHub } from '../../src/index.js';
import { peakMemory } from './peak-memory.js';

const [baseUrl, path] = process.argv.slice(2);
const rh = new RunningHub({ apiKey: 'upload-test', baseUrl: baseUrl! });
// A first small upload loads everything that an upload needs.
await rh.upload({ data: new Uint8Array(1024), fileName: 'small.mp4' });

const before = peakMemory();
let events = 0;
let loaded = 0;
const { size } = await rh.upload(file(path!), {
  onProgress: (progress) => {
    events++;
    loaded = progress.loaded;
  },
});
const grown = peakMemory() - before;
process.stdout.write(JSON.stringify({ grown, size, events, loaded }));
