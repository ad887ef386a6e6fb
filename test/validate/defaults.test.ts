import { describe, expect, it } from 'vitest';
import { gptImage2TextToImageOfficialStable as helper } from '../../generated/models/index.gen.js';
import { validate } from '../../src/validate/index.js';

const { id } = helper;
const prompt = 'a red fox';
const pathsOf = (problems: readonly { path: string }[]) => problems.map(({ path }) => path);

describe('validate', () => {
  it('does not miss what is sent by default', () => {
    expect(validate(id, { prompt })).toEqual([]);
    expect(validate(helper, { prompt, quality: undefined })).toEqual([]);
    expect(pathsOf(validate(id, {}))).toEqual(['prompt']);
  });

  it('misses what an endpoint demands that is given as { id }', () => {
    expect(pathsOf(validate({ id }, { prompt }))).toEqual(['resolution', 'quality']);
  });

  it('checks the defaults together with what is given', () => {
    expect(pathsOf(validate({ ...helper, defaults: { resolution: '2k', quality: 'best' } }, { prompt }))).toEqual([
      'quality',
    ]);
    // By default it is a picture that is registered, and then there is no address of a video.
    const video = { fileName: 'a.mp4', videoUrl: 'https://example.com/a.mp4' };
    expect(validate('marble/upload-media-asset', video)).toMatchObject([{ keyword: 'not' }]);
    expect(validate('marble/upload-media-asset', { ...video, kind: 'video' })).toEqual([]);
  });

  it('says that an input cannot be read, and never throws', () => {
    const unreadable = {
      prompt,
      get quality(): string {
        throw new Error('no');
      },
    };
    expect(validate(id, unreadable)).toMatchObject([{ path: '', keyword: 'type' }]);
    expect(validate(id, [] as object)).toMatchObject([{ path: '', keyword: 'type' }]);
    expect(validate(id, null as unknown as object)).toMatchObject([{ path: '', keyword: 'type' }]);
  });
});
