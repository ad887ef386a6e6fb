import { describe, expect, it } from 'vitest';
import { catalog, findModel, searchModels } from '../../src/catalog/index.js';
import { RunningHub } from '../../src/index.js';
import { createSimulator } from '../../src/simulator/index.js';
import { thrownBy } from '../support/watch.js';

const first = (words: string) => searchModels(words)[0];
const idsOf = (words: string) => searchModels(words).map(({ id }) => id);

describe('what people call models', () => {
  it.each([
    ['nano banana', 'nano-banana'],
    ['nano-banana', 'nano-banana'],
    ['NanoBanana', 'nano-banana'],
    ['banana nano', 'nano-banana'],
    ['veo', 'veo'],
    ['veo3', 'veo'],
    ['sora', 'sora'],
    ['seedance', 'seedance'],
    ['midjourney', 'midjourney'],
    ['mid journey', 'midjourney'],
    ['gpt image', 'gpt-image'],
    ['可灵', 'kling'],
    ['悠船', 'midjourney'],
    // Slips: a letter too many, one missing, another one, two that changed places.
    ['seadance', 'seedance'],
    ['midjorney', 'midjourney'],
    ['midjurny', 'midjourney'],
    ['nano bananna', 'nano-banana'],
    ['klng', 'kling'],
    ['hailou', 'hailuo'],
  ])('%s is of the family %s', (words, family) => {
    const found = searchModels(words);
    const own = catalog.filter((entry) => entry.family === family && entry.lifecycle.status === 'active');
    expect(own.length).toBeGreaterThan(0);
    expect(found.slice(0, 3).map((entry) => entry.family)).toEqual([family, family, family]);
    // Chinese names are not known of every model.
    const left = own.filter((entry) => !found.includes(entry));
    expect(/\p{Script=Han}/u.test(words) ? [] : left).toEqual([]);
  });

  it.each([
    ['kling 3', /^kling-v3/],
    ['kling v3.0 pro', /^kling-v3\.0-pro\//],
    ['gptImage2', /^rhart-image-g-2-official\//],
    ['flux-dev', /^rhart-image\/f-dev$/],
    ['flux lora dev', /^rhart-image\/f-.*dev.*lora$/],
    ['sora 2 pro', /^rhart-video-s-official\/.*pro$/],
    ['edit banana pro', /^rhart-image-n-pro-official\/edit$/],
    ['topaz video upscale', /^topazlabs\/video-upscale$/],
    ['upscale', /upscale/],
    ['可灵图生视频3.0-pro', /^kling-v3\.0-pro\/image-to-video$/],
    ['可灵 3 视频', /^kling-v3/],
  ])('%s is first of all %s', (words, id) => {
    expect(first(words)?.id).toMatch(id);
  });

  it.each([
    ['text to speech', 'text-to-speech'],
    ['tts', 'text-to-speech'],
    ['text to speach', 'text-to-speech'],
    ['image to text', 'image-to-text'],
    ['text to image', 'text-to-image'],
    ['a model that makes images to 3d', 'image-to-3d'],
    ['lipsync', 'lip-sync'],
    ['i2v', 'image-to-video'],
  ])('%s is first of all the task %s', (words, task) => {
    const all = catalog.filter((entry) => entry.task === task && entry.lifecycle.status === 'active');
    const found = searchModels(words);
    expect(found[0]?.task).toBe(task);
    expect(found).toEqual(expect.arrayContaining(all));
  });

  it('is a word of a description', () => {
    expect(findModel('kling-lip-sync/lip-sync-video')?.description).not.toContain('\n');
    for (const { id, description } of catalog.filter((_, at) => at % 30 === 0))
      expect(idsOf(description), id).toContain(id);
  });

  it('is each of the names of a model, which comes first when no other has it', () => {
    for (const entry of catalog.filter((_, at) => at % 4 === 0)) {
      for (const name of [entry.id, entry.helper, entry.name]) {
        const names = ({ id, helper, name: own, aliases }: typeof entry) => [id, helper, own, ...aliases];
        const found = searchModels(name, { withdrawn: true })[0];
        const same = (text: string) => text.toLowerCase().replaceAll(/[^a-z\d]/g, '');
        expect(found && names(found).map(same), name).toContain(same(name));
      }
    }
  });
});

describe('what nobody has', () => {
  it.each(['qwertyuiop', 'stable diffusion', 'chatgpt', 'sra', 'wan 2512', '…', '???', 'veo banana'])('%s', (words) => {
    expect(searchModels(words)).toEqual([]);
  });

  it('is answered in bounded time, whatever the text', () => {
    const hostile = ['a'.repeat(1e6), 'a1'.repeat(1e6), 'kling '.repeat(1e6), '图'.repeat(1e6), '(a+)+$'.repeat(1e5)];
    // Only the beginning is read, so what follows changes nothing.
    for (const text of hostile) expect(searchModels(text)).toEqual(searchModels(text.slice(0, 120)));
    expect(searchModels(`kling ${' '.repeat(111)}1.25`)).toEqual(searchModels('kling 1'));
    expect(searchModels('ﷺ'.repeat(1e6))).toEqual([]);
    expect(searchModels(`kling${' '.repeat(200)}qwertyuiop`)).toEqual(searchModels('kling'));
  });
});

describe('options', () => {
  it('leave every model that fits when there are no words', () => {
    expect(searchModels('', { withdrawn: true })).toEqual(catalog);
    const speech = catalog.filter(({ task }) => task === 'text-to-speech');
    expect(searchModels(' ', { task: 'text-to-speech' })).toEqual(speech);
  });

  it('narrow the list and keep its order', () => {
    const all = searchModels('kling');
    const narrow = searchModels('kling', { task: 'image-to-video', output: 'video', family: 'kling', limit: 3 });
    expect(narrow).toEqual(
      all.filter(({ task, family }) => task === 'image-to-video' && family === 'kling').slice(0, 3),
    );
    expect(narrow).toHaveLength(3);
    expect(searchModels('kling', { task: undefined, limit: undefined })).toEqual(all);
  });

  it('leave out what a site is not known to have', () => {
    const ids = (site: 'ai' | 'cn') => searchModels('', { site, withdrawn: true }).map(({ id }) => id);
    expect(ids('ai')).toHaveLength(catalog.length);
    expect(ids('cn')).toEqual(catalog.filter(({ sites }) => !sites?.cn?.until).map(({ id }) => id));
    expect(ids('cn')).not.toContain('higgsfield/dop/image-to-video');
    expect(ids('cn')).toContain('hitem3d-v3/image-to-3d');
    expect(ids('cn')).toContain('seedream-v4.5/image-to-image');
  });

  it('leave out what costs more, and what has no known price', () => {
    const fits = (amount: string) => searchModels('', { maxPrice: amount }).map(({ id }) => id);
    // Per call in the cheapest setting, per second for the default length, and without a price.
    const cheapest = catalog.filter(({ price }) => price?.per === 'call' && price.rules.length === 1);
    const [{ id, price }] = cheapest as unknown as [(typeof catalog)[number]];
    const { amount } = price!.rules[0]!;
    expect(fits(amount)).toContain(id);
    expect(fits(String(Number(amount) - 0.001))).not.toContain(id);
    const unknown = catalog.filter((entry) => entry.price === undefined).map((entry) => entry.id);
    expect(unknown.length).toBeGreaterThan(0);
    expect(fits('1000000').filter((found) => unknown.includes(found))).toEqual([]);
    const priced = catalog.filter(({ price: known, lifecycle }) => known && lifecycle.status !== 'withdrawn');
    expect(fits('1000000')).toHaveLength(priced.length);
  });

  it('count what is charged besides, too', () => {
    const model = catalog.find(({ id }) => id === 'minimax/hailuo-h3/context-ir-image')!;
    const [most = 0] = model.price!.charges!.flatMap(({ rules }) => rules.map(({ amount }) => Number(amount)));
    const found = (maxPrice: number) => searchModels('', { maxPrice }).some(({ id }) => id === model.id);
    expect(Number(model.price!.rules[0]!.amount)).toBeLessThan(most);
    expect([found(most - 0.01), found(1000)]).toEqual([false, true]);
  });

  it('count a million tokens where the list does, and 1000 characters', () => {
    const byTokens = catalog.filter((entry) => entry.price?.per === 'token' && entry.lifecycle.status === 'active');
    expect(byTokens.length).toBeGreaterThan(3);
    for (const { id, price } of byTokens) {
      const charges = [price!, ...(price!.charges ?? [])];
      const least = Math.max(...charges.map(({ rules }) => Math.min(...rules.map(({ amount }) => Number(amount)))));
      const found = (maxPrice: number) => searchModels('', { maxPrice }).map((entry) => entry.id);
      expect([id, found(least).includes(id), found(least * 0.99).includes(id)]).toEqual([id, true, false]);
    }
    expect(searchModels('speech 2.8 hd', { maxPrice: '0.62' })[0]?.helper).toMatch(/28Hd/i);
    expect(searchModels('speech 2.8 hd', { maxPrice: '0.61' })).toEqual([]);
  });

  it('leave out what is withdrawn, unless it is asked for; what is deprecated stays', () => {
    const statuses = (options: object) => new Set(searchModels('', options).map(({ lifecycle }) => lifecycle.status));
    expect(statuses({})).toEqual(new Set(['active', 'deprecated']));
    expect(statuses({ withdrawn: true })).toEqual(new Set(['active', 'deprecated', 'withdrawn']));
    expect(searchModels('', { withdrawn: true })).toHaveLength(catalog.length);
    expect(searchModels('skyreels-v4/text-to-video', { withdrawn: true })[0]?.id).toBe('skyreels-v4/text-to-video');
    expect(thrownBy(() => searchModels('', { withdrawn: 'yes' as never }))).toMatchObject({ field: 'withdrawn' });
  });

  it('take a currency, which prices in another one do not fit', () => {
    const inYuan = searchModels('', { maxPrice: '5' });
    expect(inYuan.length).toBeGreaterThan(0);
    expect(searchModels('', { maxPrice: { amount: 5, currency: 'cny' } })).toEqual(inYuan);
    expect(searchModels('', { maxPrice: { amount: 5, currency: 'USD' } })).toEqual([]);
  });

  it.each([
    [{ task: 'tts' }, 'task', /`task` is "tts"\. It must be one of .*"text-to-speech"/],
    [{ output: 'movie' }, 'output', /It must be one of "3d", "audio"/],
    [{ site: 'com' }, 'site', /must be .*"ai"/],
    [{ family: 'Kling' }, 'family', /It must be one of .*"kling"/],
    [{ limit: 0 }, 'limit', /a whole number from 1/],
    [{ limit: 3n as unknown as number }, 'limit', /`limit` is 3n\. .*a whole number from 1/],
    [{ maxPrice: 'cheap' }, 'maxPrice', /maxPrice is "cheap"/],
    [{ maxPrice: { amount: '1' } }, 'maxPrice', /maxPrice has no currency/],
    [{ maxprice: '1' }, 'maxprice', /no option "maxprice". Allowed are task, output/],
    [{ sites: 'cn' }, 'sites', /no option "sites"/],
  ])('are refused when they are %o', (options, field, message) => {
    const error = thrownBy(() => searchModels('kling', options as never));
    expect(error).toMatchObject({ name: 'InputError', field, message: expect.stringMatching(message) as string });
  });

  it.each([undefined, null, 5, {}, ['veo']])('and words that are %o', (words) => {
    expect(thrownBy(() => searchModels(words as never))).toMatchObject({ name: 'InputError', field: 'words' });
  });
});

it('finds what can be run', async () => {
  const simulator = createSimulator({ durations: { create: 0, queue: 0, image: 0 } });
  const rh = new RunningHub({ apiKey: 'any', baseUrl: simulator.origin, fetch: simulator.fetch });
  const { output } = await rh.run(searchModels('gpt image 2', { task: 'text-to-image' })[0]!, { prompt: 'a red fox' });
  expect(output?.url).toMatch(/^http/);
});
