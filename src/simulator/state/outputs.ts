import type { OutputKind } from '../../contract/model.js';
import { drawCard } from '../media/card.js';
import { encodeClip } from '../media/clip.js';
import { encodeCube } from '../media/glb.js';
import { encodePng } from '../media/png.js';
import { sizeFor } from '../media/shape.js';
import { encodeTune } from '../media/wav.js';
import type { TaskRecord } from './task.js';

/** One output of a task: a file that is drawn when it is asked for, or a text. */
export type Output =
  | { readonly extension: string; readonly render: () => Promise<Uint8Array<ArrayBuffer>> }
  | { readonly extension: 'txt'; readonly text: string };

/** What a task produces. The same model and input always give the same bytes. */
export function outputsOf({ model, input, saves }: TaskRecord): Output[] {
  if (!saves) return outputsFor(model.output, model.id, input);
  return saves.flatMap(({ kind }, index) =>
    outputsFor(kind, index === 0 ? model.id : `${model.id} #${index + 1}`, input),
  );
}

function outputsFor(kind: OutputKind, id: string, input: TaskRecord['input']): Output[] {
  const prompt = promptOf(input);
  const card = { title: id, text: prompt };
  switch (kind) {
    case 'image':
      return Array.from({ length: pictureCount(input) }, (_, index) => ({
        extension: 'png',
        render: () => {
          const { width, height } = sizeFor(input, 768, 1);
          return encodePng(drawCard(index === 0 ? card : { ...card, title: `${id} #${index + 1}` }, width, height));
        },
      }));
    case 'video':
      return [
        {
          extension: 'mp4',
          render: async () => {
            const { width, height } = sizeFor(input, 320, 16);
            return encodeClip(card, width, height);
          },
        },
      ];
    case 'audio':
      return [{ extension: 'wav', render: async () => encodeTune(`${id}\n${prompt}`) }];
    case '3d':
      return [{ extension: 'glb', render: async () => encodeCube(prompt || id) }];
    case 'text':
      return [{ extension: 'txt', text: textFor(id, prompt) }];
    default:
      return [{ extension: 'txt', render: async () => new TextEncoder().encode(textFor(id, prompt)) }];
  }
}

function textFor(id: string, prompt: string): string {
  return `This is what ${id} would write${prompt ? ` about: ${prompt}` : '.'}`;
}

/** The text that says what is wanted: under the usual names first, then the longest that is no address. */
function promptOf(input: Readonly<Record<string, unknown>>): string {
  for (const name of ['prompt', 'text', 'lyrics']) {
    if (typeof input[name] === 'string') return input[name];
  }
  const texts = Object.values(input).filter(
    (value): value is string => typeof value === 'string' && !/^(https?|data|asset):|^(openapi|api)\//i.test(value),
  );
  return texts.sort((one, other) => other.length - one.length)[0] ?? '';
}

function pictureCount(input: Readonly<Record<string, unknown>>): number {
  const count = Number(input.n ?? input.imageNum ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, 20) : 1;
}
