import { describe, expect, it } from 'vitest';
import * as models from '../../generated/models/index.gen.js';
import { catalog, findModel } from '../../src/catalog/index.js';
import { type Field, fieldsOf } from '../../src/fields/index.js';
import { validate } from '../../src/validate/index.js';

const field = (id: string, name: string) => fieldsOf(id)!.find((one) => one.name === name);
const rolesOf = (id: string) =>
  Object.fromEntries(fieldsOf(id)!.flatMap(({ name, media }) => (media ? [[name, media.role]] : [])));

/** The fields at every depth. */
function* everyField(fields: readonly Field[]): Generator<Field> {
  for (const one of fields) {
    yield one;
    yield* everyField(one.fields ?? []);
  }
}

describe('the fields of a model', () => {
  it('are told by id, helper and entry of the catalog, and not for a model that is not known', () => {
    const helper = models.hailuo02Pro;
    expect(fieldsOf(helper)).toEqual(fieldsOf(helper.id));
    expect(fieldsOf(findModel(helper.id)!)).toEqual(fieldsOf(helper.id));
    for (const unknown of ['vendor/new', 'constructor', '', { id: 'vendor/new' }])
      expect(fieldsOf(unknown)).toBeUndefined();
    for (const wrong of [undefined, null, 5, {}]) expect(fieldsOf(wrong as never)).toBeUndefined();
  });

  it('have their limits, defaults and files', () => {
    expect(fieldsOf('alibaba/wan-2.7/image-to-video')!.slice(0, 2)).toEqual([
      { name: 'prompt', types: ['string'], isList: false, required: false, minLength: 1, maxLength: 5000 },
      {
        name: 'firstImageUrl',
        types: ['string'],
        isList: false,
        required: true,
        media: { kind: 'image', role: 'first-frame', accept: ['jpg', 'png', 'jpeg', 'bmp', 'webp'], maxSizeMB: 20 },
      },
    ]);
    expect(field('alibaba/wan-2.7/image-to-video', 'resolution')).toEqual({
      name: 'resolution',
      types: ['string'],
      isList: false,
      required: false,
      default: '720P',
      enum: ['720P', '1080P'],
    });
  });

  it('that are lists tell what an entry is', () => {
    expect(field('kling-elements', 'elementReferList')).toEqual({
      name: 'elementReferList',
      types: ['string'],
      isList: true,
      required: true,
      minItems: 1,
      maxItems: 3,
      media: { kind: 'image', role: 'view', accept: ['jpg', 'png'], maxSizeMB: 20 },
    });
  });

  it('that hold objects tell the fields of these', () => {
    const { fields, isList } = field('kling-elements-advanced', 'elementImageList')!;
    expect(isList).toBe(false);
    expect(fields!.map(({ name, required }) => [name, required])).toEqual([
      ['frontal_image', false],
      ['refer_images', false],
    ]);
    expect(fields![1]!.fields![0]).toMatchObject({ name: 'image_url', media: { kind: 'image', role: 'view' } });
  });

  it('are required only where nothing is sent for them', () => {
    const required = (id: string) =>
      fieldsOf(id)!
        .filter((one) => one.required)
        .map(({ name }) => name);
    expect(required('rhart-image-x-official/text-to-image')).toEqual(['prompt']);
    for (const { id, defaults = {} } of catalog) {
      for (const name of Object.keys(defaults))
        expect([id, name, field(id, name)!.required]).toEqual([id, name, false]);
    }
  });
});

describe('the role of a file', () => {
  it.each([
    ['minimax/hailuo-02/pro', { firstImageUrl: 'first-frame', lastImageUrl: 'last-frame' }],
    ['kling-v2.6-pro/motion-control', { imageUrl: 'source', videoUrl: 'motion' }],
    ['kling-video-o1-std/edit-video', { videoUrl: 'source', imageUrls: 'reference' }],
    ['rhart-image/qwen-image/edit-2511', { imageUrl: 'source', imageUrl2: 'reference', imageUrl3: 'reference' }],
    ['kling-v2-ai-avatar-pro/image-audio-to-video', { imageUrl: 'source', audioUrl: 'sound' }],
    ['pixverse-v5.5-effects', { imageUrl: 'source' }],
    ['youchuan/text-to-image-v7', { imageUrl: 'reference', sref: 'style', oref: 'reference' }],
  ])('of %s', (id, roles) => {
    expect(rolesOf(id)).toMatchObject(roles);
  });

  it.each(catalog.map(({ id }) => id))('is known for every media field of %s', (id) => {
    const media = [...everyField(fieldsOf(id)!)].filter((one) => one.media);
    expect(media.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(validate.media(id))));
    for (const { media: told } of media) expect(told!.role).toMatch(/^[a-z-]+$/);
  });
});
