import { expect, test } from 'vitest';
import { draftOutput } from '../../../../scripts/sync/draft/draft-output.js';
import type { Relative } from '../../../../scripts/sync/draft/relatives.js';

const names = (task: string) => ({ family: 'film', file: 'f', helper: 'f', task, channel: 'standard', doubts: [] });
const output = (told: string | undefined, task: string, ...near: readonly (readonly [string, string])[]) =>
  draftOutput(
    { id: 'film/f', aliases: [], fields: [], values: { output: told } },
    names(task),
    near.map(([family, made]) => ({ family, task, output: made }) as Relative),
  );

test('what models of the task make is believed before a source that says what goes in', () => {
  expect(output('image', 'image-to-world', ['film', '3d'])).toEqual({
    name: '3d',
    doubt: 'output: the source says image',
  });
  expect(output('video', 'asset-create')).toEqual({ name: 'text', doubt: 'output: the source says video' });
  expect(output('audio', 'audio-separation', ['film', 'file'], ['reel', 'audio'])).toEqual({ name: 'audio' });
});

test('where no source tells, and models of other families make several things, it is a doubt', () => {
  expect(output(undefined, 'voice-create', ['reel', 'audio'], ['song', 'text'])).toEqual({
    name: 'audio',
    doubt: 'output: models of this task make text, too',
  });
  expect(output(undefined, 'voice-create', ['film', 'text'], ['song', 'audio'])).toEqual({ name: 'text' });
});
