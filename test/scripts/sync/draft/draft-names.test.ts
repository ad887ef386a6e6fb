import { expect, test } from 'vitest';
import type { Field, FieldType, Model } from '../../../../codegen/sources/catalog.js';
import { draftAllNames, draftNames } from '../../../../scripts/sync/draft/draft-names.js';
import type { KnownModel } from '../../../../scripts/sync/draft/vendors.js';

const known = (id: string, family: string, task: string, more: Partial<KnownModel> = {}): KnownModel => ({
  id,
  name: id,
  family,
  file: id.slice(id.indexOf('/') + 1).replaceAll('/', '-'),
  task,
  output: 'video',
  helper: id,
  ...more,
});
const model = (id: string, { name = id, task, output, fields = [] }: Partial<Given> = {}): Model => ({
  id,
  aliases: [],
  fields,
  task,
  values: { name, output },
});
interface Given {
  name: string;
  task: string;
  output: string;
  fields: readonly Field[];
}
const field = (key: string, type: FieldType, required = true): Field => ({ key, values: { type, required } });

const houses = [
  known('acme/reel-2/text-to-video', 'reel', 'text-to-video'),
  known('acme/paint/edit', 'paint', 'image-to-image', { output: 'image' }),
  known('image-enhance/shine-2', 'shine', 'image-enhance', { output: 'image' }),
  known('rhart-text-g-3/text-to-text', 'brain', 'text-to-text', { output: 'text' }),
];

test.each([
  ['a path with a name of its own, whatever else the model is called', 'acme/puppet-v2', 'rl2.0/ref-trial', 'puppet'],
  ['a path, where only the name begins like a family', 'acme/puppet-v2', 'reel-puppet/trial', 'puppet'],
  ['a name behind what is common to many', 'image-enhance/glow-1', 'image-enhance/glow-1', 'glow'],
  ['no letter that a hidden name begins with', 'rhart-image-g-3/edit', 'owl-3/edit', 'owl'],
  ['a name that ends in what it makes', 'cube3d-v2/image-to-3d', 'cube3d-v2/image-to-3d', 'cube3d'],
])('a new family is that of %s', (_, id, name, family) => {
  expect(draftNames(model(id, { name }), houses).family).toBe(family);
});

test('a name is the path where what the model is called has another brand', () => {
  const names = draftNames(model('acme/puppet-v2', { name: 'rl2.0/ref-trial' }), houses);
  expect(names).toMatchObject({ helper: 'puppetV2' });
  expect(names.doubts).toContain('family: the path says puppet, the name rl');
});

test('a maker of one family keeps it for new names where models have some, and where they have none it does not', () => {
  const single = (...ids: string[]) =>
    ids.map((id) => known(id, 'puppet', 'text-to-video', { file: id.replaceAll('/', '-') }));
  const named = draftNames(model('puppet/dance/text-to-video'), single('puppet/walk/text-to-video'));
  expect(named).toMatchObject({ family: 'puppet', helper: 'puppetDanceTextToVideo' });
  expect(named.doubts).toEqual(['family: all that is known of puppet is one, and none is a dance']);
  expect(draftNames(model('puppet/image-to-video'), single('puppet/walk/text-to-video')).doubts).toEqual([]);
  expect(draftNames(model('puppet/dance/text-to-video'), single('puppet/video-3')).family).toBe('dance');
});

test('families that begin alike are a doubt, and so are paths without a name', () => {
  const owls = [
    known('owl-image/edit', 'owl-image', 'image-to-image'),
    known('owl-tts/say', 'owl-tts', 'text-to-speech'),
  ];
  expect(draftNames(model('owl-4/chat'), owls)).toMatchObject({
    family: 'owl',
    doubts: ['family: owl-image, owl-tts begin alike'],
  });
  expect(draftNames(model('rhart-text-owl-tts-4/chat'), owls).family).toBe('owl-tts');
  expect(draftNames(model('rhart-text-q-3/chat'), houses).doubts).toEqual([
    'family: neither path nor name has a word for it',
  ]);
});

test.each<[string, string, Partial<Given>]>([
  ['voice-create', 'acme/vocal-clone', {}],
  ['voice-create', 'acme/copy', { task: 'voice-clone' }],
  ['media-upload', 'acme/upload-media-asset', { task: 'other' }],
  ['text-to-text', 'owl-27b/chat', { task: 'other' }],
  ['start-end-to-video', 'film-v5-transition', { task: 'video-transition' }],
  ['video-to-video', 'volc-subtitle-erase/video', { task: 'video-subtitle-erase' }],
  ['text-to-video', 'acme/film/text-to-video', { task: 'video-other' }],
])('what says %s is believed: %s', (task, id, given) => {
  expect(draftNames(model(id, given), [])).toMatchObject({ task, doubts: [] });
});

test.each<[string, string, readonly Field[]]>([
  ['motion-control', 'video', [field('imageUrl', 'image'), field('videoUrl', 'video')]],
  ['lip-sync', 'video', [field('imageUrl', 'image'), field('audioUrl', 'audio')]],
  ['start-end-to-video', 'video', [field('firstImageUrl', 'image', false), field('lastImageUrl', 'image', false)]],
  ['text-to-speech', 'audio', [field('prompt', 'string'), field('speaker', 'string', false)]],
  ['text-to-video', 'video', [field('prompt', 'string'), field('imageUrls', 'image', false)]],
  ['music-to-music', 'audio', [field('audioUrl', 'audio')]],
])('%s is what fields suggest, which is a doubt', (task, output, fields) => {
  expect(draftNames(model('acme/puppet-v2', { task: 'other', output, fields }), [])).toMatchObject({
    task,
    doubts: ['task: told by its fields alone'],
  });
});

test('what needs a recording is not made of words alone, whatever the source says', () => {
  const fields = [field('prompt', 'string'), field('audioUrl', 'audio')];
  const given = { task: 'music-generation', output: 'audio', fields };
  expect(draftNames(model('acme/cover', given), []).task).toBe('music-to-music');
});

test('words that say different things are a doubt, and so is what only the models beside it do', () => {
  const voices = [known('owl-tts/voice-design', 'owl-tts', 'text-to-speech')];
  expect(draftNames(model('acme/voice-design'), voices)).toMatchObject({
    task: 'text-to-speech',
    doubts: ['task: or voice-create?'],
  });
  const beside = [known('film-2/grow-fast', 'film', 'video-extend')];
  expect(draftNames(model('film-2/wide'), beside)).toMatchObject({
    task: 'video-extend',
    doubts: ['task: that of the models beside it'],
  });
});

test('models whose names differ in brackets alone are named by their paths', () => {
  const models = [
    model('tidy-pro/video', { name: 'tidy/video(Fine)' }),
    model('tidy/video', { name: 'tidy/video(Plain)' }),
    model('puppet-v2', { name: 'Puppet Two' }),
  ];
  expect(draftAllNames(models, []).map(({ file, helper }) => [file, helper])).toEqual([
    ['tidy-pro-video', 'tidyProVideo'],
    ['tidy-video', 'tidyVideo'],
    ['puppet-two', 'puppetTwo'],
  ]);
});
