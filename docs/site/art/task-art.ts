import type { OutputKind } from '../../../src/contract/model.js';
import { cube, face, figure, lines, note, picture, play, spark, wave, world } from './shapes.js';
import * as scene from './task-scenes.js';

const { builds, grows, joins, turns } = scene;
const CUBE = { x: 146, y: 22, w: 108, h: 122 };
const WORLD = { x: 136, y: 22, w: 124, h: 124 };

/** Every task with the kind of what comes out, which decides the color, and its drawing. */
const SCENES: Readonly<Record<string, readonly [OutputKind, scene.Scene]>> = {
  'asset-create': ['file', scene.registered],
  'audio-separation': ['audio', scene.parts],
  'audio-to-text': ['text', turns(wave, lines)],
  'face-detection': ['text', scene.found],
  'image-enhance': ['image', grows(picture)],
  'image-to-3d': ['3d', builds(picture, cube, CUBE)],
  'image-to-image': ['image', turns(picture, picture, spark)],
  'image-to-text': ['text', turns(picture, lines)],
  'image-to-video': ['video', turns(picture, play)],
  'image-to-world': ['3d', builds(picture, world, WORLD)],
  'lip-sync': ['video', turns(wave, face)],
  lyrics: ['text', turns(note, lines)],
  'media-upload': ['file', scene.uploaded],
  'motion-control': ['video', turns(figure, figure)],
  'music-to-music': ['audio', turns(note, note, spark)],
  'reference-to-video': ['video', joins(picture, play)],
  'start-end-to-video': ['video', scene.between],
  'text-to-3d': ['3d', builds(lines, cube, CUBE)],
  'text-to-image': ['image', turns(lines, picture)],
  'text-to-music': ['audio', turns(lines, note)],
  'text-to-speech': ['audio', turns(lines, wave)],
  'text-to-text': ['text', turns(lines, lines, spark)],
  'text-to-video': ['video', turns(lines, play)],
  'text-to-world': ['3d', builds(lines, world, WORLD)],
  'video-enhance': ['video', grows(play)],
  'video-extend': ['video', scene.goesOn],
  'video-to-text': ['text', turns(play, lines)],
  'video-to-video': ['video', turns(play, play, spark)],
  'video-to-world': ['3d', builds(play, world, WORLD)],
  'voice-create': ['audio', scene.voice],
};

/**
 * The drawing of a task, 320×180, in the colors of the page around it (see `palette.ts`), so that it follows light and
 * dark. It is an ornament: the name of the task stands beside it.
 *
 * @param corner Radius of its corners.
 * @throws Error for a task that has none yet.
 */
export function taskArt(task: string, corner = 0): string {
  const [kind, draw] = SCENES[task] ?? [];
  if (kind === undefined || draw === undefined) throw new Error(`docs/site/art/task-art.ts has no drawing of ${task}`);
  const inks = { accent: `var(--kind-${kind})`, soft: `var(--kind-${kind}-soft)` };
  const ground = `<rect width="320" height="180" rx="${corner}" fill="${inks.soft}"/>`;
  const pens = 'fill="none" stroke="var(--text)" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180" width="320" height="180" aria-hidden="true">${ground}<g ${pens}>${draw(inks)}</g></svg>`;
}
