import { describe, expect, it } from 'vitest';
import { searchModels } from '../../src/catalog/index.js';
import { versionsOf } from '../../src/catalog/words.js';

const namesOf = (words: string) => searchModels(words).map(({ id, name, task }) => `${name} ${id} ${task}`);

describe('what somebody types', () => {
  it.each([
    ['Wan 3.0', /^wan-3\.0/],
    ['wan 3', /^wan-3\.0/],
    ['wan 2.2', /^wan-2\.2/],
    ['hailuo-03', /H3/i],
    ['hailuo h3', /H3/i],
    ['hailuo 02', /^hailuo-02/],
    ['hailuo 2.3', /^hailuo-2\.3/],
    ['kling 3.0', /^kling-v3/],
    ['kling v2.6', /^kling-v2\.6/],
    ['kling lip sync', /^kling-lip-sync/],
    ['veo 3.1', /^google\/veo3\.1/],
    ['seedance 2', /^seedance-2\.0/],
    ['seedance 2.5', /^seedance-2\.5/],
    ['seedream 5', /^seedream-v5/],
    ['gpt image 2', /^gpt-image-2\//],
    ['flux 2', /^f-2-/],
    ['sora 2', /^sora-2/],
    ['speech 2.8', /^minimax\/speech-2\.8/],
    ['minimax speech', /^minimax\/speech/],
    ['suno v5', /^suno-\w+-v5 /],
    ['suno 5.5', /^suno-\w+-v5\.5 /],
    ['vidu q3', /^vidu.*q3/i],
    ['pixverse v6', /^pixverse-v6/],
    ['runway gen4', /gen4/],
    ['gen-4', /gen4/],
    ['niji 6', /niji6/],
    ['midjourney v7', /v7/],
    ['qwen image 3.0', /^qwen-image-3\.0/],
    ['hunyuan3d 3.1', /^hunyuan3d-v3\.1/],
    ['ltx 2.3', /^ltx-2\.3/],
    ['grok 1.5', /v1\.5/],
    ['anime', /text-to-image$/],
    ['logo', /text-to-image$/],
    ['i2i', /image-to-image$/],
    ['subtitles', /^volc-subtitle-erase/],
    ['3d model', /-to-3d$/],
    ['talking head', /lip-sync$/],
    ['upscale', /upscale/],
    ['cheapest video model', /-to-video$/],
    ['配音', /text-to-speech$/],
    ['音乐', /text-to-music$/],
    ['sedance', /^seedance/],
    ['klign', /^kling/],
    ['midjurney', /^midjourney/],
  ])('%s finds first what is meant', (words, name) => {
    expect(namesOf(words)[0]).toMatch(name);
  });

  it.each([
    ['Wan 3.0', /wan-3\.0/i],
    ['wan 2.2', /wan-2\.2/i],
    ['speech 2.8', /2\.8/],
    ['suno 5.5', /5\.5/],
    ['kling 2.6', /2\.6/],
    ['seedance 2.0', /2\.0/],
  ])('%s finds no other version', (words, version) => {
    const found = namesOf(words);
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((name) => !version.test(name))).toEqual([]);
  });
});

it('a version that no model has as a whole is looked for in parts', () => {
  expect(namesOf('kling 6.2').every((name) => name.startsWith('kling'))).toBe(true);
});

it.each([
  ['seedance-2.0/text-to-video', ['2']],
  ['hailuo-02 v2.50', ['2', '2.50']],
  ['3d in 4k, gptImage2Edit', []],
  ['1.2.3.4.5 and ３.５', ['1.2.3.4', '3.5']],
])('the versions in %s', (text, versions) => {
  expect(versionsOf(text)).toEqual(versions);
});
