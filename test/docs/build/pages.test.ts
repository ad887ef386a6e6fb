import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages } from '../../../docs/site/build/pages/pages.js';
import { loadSite } from '../../../docs/site/build/read/site.js';
import { filesNote, sampleFiles } from '../../../docs/site/build/samples.js';
import type { FormInput } from '../../../docs/site/shared/calls/input.js';
import { withSampleFiles } from '../../../docs/site/shared/calls/sample-files.js';

const site = await loadSite(path.resolve(import.meta.dirname, '../../../spec/openapi.yaml'));
const all = pages(site);
const textOf = (page: string) => all.get(page.slice(1))!;

describe('the page of an endpoint that is no model', () => {
  it.each(site.endpoints.map((endpoint) => [endpoint.operationId, endpoint] as const))(
    '%s begins with a program, and says once how sure it is',
    (_, { page }) => {
      const text = textOf(page);
      expect(text.indexOf('## With curl')).toBeGreaterThan(text.indexOf('## With the client\n\n'));
      expect(text).toMatch(/## With the client\n\n[^#]*```ts\nimport \{ (file, )?RunningHub \} from 'runninghub';/);
      expect(text.match(/confidence:|how sure this is:/gi)).toHaveLength(1);
    },
  );

  it('keeps what its description says about how sure it is', () => {
    const page = site.endpoints.find(({ operationId }) => operationId === 'runWorkflow')!.page;
    expect(textOf(page)).toContain('**How sure this is:** the path is documented by the vendor; workflow and');
  });
});

describe('the page of a model', () => {
  it('warns where no input is known, and offers no empty call', () => {
    const unknown = site.models.filter(({ input }) => Object.keys(input.properties ?? {}).length === 0);
    expect(unknown).not.toEqual([]);
    for (const { id, page } of unknown) {
      expect(textOf(page)).toContain('::: warning Nobody has published what to send');
      expect(textOf(page)).toContain(`rh.previewPrice({ id: '${id}' }, input)`);
      expect(textOf(page)).not.toMatch(/```(ts|sh)|PageSlot/);
    }
  });

  it('prints the doubt about the fields of a list', () => {
    expect(textOf('/models/kling/kling-v3.0-pro-image-to-video.md')).toContain('are not confirmed by RunningHub');
  });

  it('names a replacement above a text that names one', () => {
    const alone = site.models.filter(({ page }) => textOf(page).includes('No replacement is known.'));
    expect(alone).not.toEqual([]);
    for (const { description } of alone) expect(description).not.toMatch(/\buse (?!dev\b)[A-Z]/i);
  });

  it('has no address for code that the reader cannot replace by running it', () => {
    for (const { page, media, example } of site.models) {
      const isAddress = (value: unknown) => /^https?:/.test(String(value));
      const given = Object.keys(media).filter((field) => [example[field]].flat().some(isAddress));
      const [, code = ''] = /## Call it\n([^]*?)\n## /.exec(textOf(page)) ?? [];
      for (const field of given) expect(code).not.toMatch(new RegExp(`\\b${field}"?: (\\[\\s*)?['"]https?:`));
    }
  });
});

describe('the files of examples', () => {
  const example = { media: ['https://example.com/a.jpg', 'asset://b'], link: 'https://example.com/' };
  const withFiles = (kind: 'image' | 'audio', accept: string, input: FormInput = example) =>
    withSampleFiles({ id: 'vendor/model', example, media: { media: [kind, 10, accept] } }, input);

  it('take the place of the addresses of the example alone', () => {
    const own = { media: ['https://example.com/mine.jpg'] };
    expect(withFiles('image', 'jpg png', own)).toEqual(own);
  });

  it('stand in media fields alone, and follow what those take', () => {
    const input = withFiles('image', 'jpg png') as { media: (File | string)[]; link: string };
    expect(input).toEqual({ media: [expect.any(File), 'asset://b'], link: 'https://example.com/' });
    expect((input.media[0] as File).name).toBe('picture.png');
    expect(filesNote(input)).toContain('[this sample](/samples/picture.png)');
    const song = withFiles('audio', 'mp3 m4a');
    expect(filesNote(song)).toBe('The code takes `song.mp3`, a file of your own, from its folder.');
    expect(() => withFiles('image', 'tiff')).toThrow('vendor/model: media takes tiff');
  });

  it('are all on the site', async () => {
    const linked = new Set([...all.values()].flatMap((text) => text.match(/\/samples\/[\w.]+/g) ?? []));
    expect([...linked].sort()).toEqual(['/samples/clip.mp4', '/samples/picture.png', '/samples/sound.wav']);
    const names = (await sampleFiles()).map(([name]) => `/${name}`);
    expect(names).toEqual(expect.arrayContaining([...linked]));
  });
});
