import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSite, type Site } from '../../../docs/site/build/read/site.js';
import { sampleOf } from '../../../docs/site/build/read/sample.js';
import { takeSample } from '../../../docs/site/sample/take-sample.js';
import { RunningHub } from '../../../src/index.js';
import { estimateCost } from '../../../src/pricing/index.js';
import { serveSimulator, type SimulatorServer } from '../../../src/simulator/server.js';
import { temporaryFolder } from '../../support/folder.js';

const ENTRY = path.resolve(import.meta.dirname, '../../../spec/openapi.yaml');
const DRAW = 'rhart-image-g-2-official/text-to-image';
const ANIMATE = 'kling-v3.0-pro/image-to-video';

let site: Site;
let platform: SimulatorServer;
let rh: RunningHub;
beforeAll(async () => {
  site = await loadSite(ENTRY);
  platform = await serveSimulator();
  rh = new RunningHub({ apiKey: 'any', baseUrl: platform.url, estimateCost });
});
afterAll(() => platform.close());

const take = (id: string, folder: string, more: { maxCost?: string; maxSizeMB?: number } = {}) =>
  takeSample(site.byId.get(id)!, rh, { folder, maxCost: '100', maxSizeMB: 20, date: '2026-01-02', ...more });

describe('a sample', () => {
  it('is the file that the model made, with a record of the call', async () => {
    const folder = await temporaryFolder();
    const file = await take(DRAW, folder);
    const model = site.byId.get(DRAW)!;
    const sample = sampleOf(model, folder);
    expect(path.join(folder, 'gpt-image', sample!.file)).toBe(file);
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
    expect(sample).toMatchObject({ date: '2026-01-02', input: model.example });
    expect(sample?.cost).toMatch(/^[\d.]+( CNY| USD)?$/);
  });

  it('of a model that takes files is made from those of the site, which the record names', async () => {
    const folder = await temporaryFolder();
    const file = await take(ANIMATE, folder);
    expect(path.extname(file)).toBe('.mp4');
    expect(sampleOf(site.byId.get(ANIMATE)!, folder)?.input).toMatchObject({ firstImageUrl: 'picture.png' });
  });

  it('is none where nobody has taken one', async () => {
    expect(sampleOf(site.byId.get(DRAW)!, await temporaryFolder())).toBeUndefined();
  });

  it('is not taken when it may cost more, or weighs more, and nothing is left behind', async () => {
    const folder = await temporaryFolder();
    await expect(take(DRAW, folder, { maxCost: '0.0001' })).rejects.toMatchObject({ name: 'CostLimitError' });
    await expect(take(DRAW, folder, { maxSizeMB: 0.000_001 })).rejects.toThrow('see --max-size');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes the place of an earlier one of another format', async () => {
    const folder = await temporaryFolder();
    const file = await take(DRAW, folder);
    const earlier = file.replace(/\.png$/, '.webp');
    writeFileSync(earlier, 'earlier');
    const record = file.replace(/\.png$/, '.json');
    writeFileSync(record, readFileSync(record, 'utf8').replace('.png', '.webp'));
    await take(DRAW, folder);
    expect([existsSync(file), existsSync(earlier)]).toEqual([true, false]);
  });
});
