import path from 'node:path';
import { relativePath } from '../../../codegen/spec/relative-path.js';
import { buildProject, copyFixture } from '../fixture.js';

export interface Fault {
  name: string;
  breakIt: (spec: string) => void;
  /** What the message says, after the file. */
  message: string | RegExp;
  file?: string;
}

const exactly = (text: string) => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')}$`);

/** Generates from a spec with this fault; gives the error, the place as messages name it, and what follows it. */
export async function outcomeOf({ breakIt, file = 'openapi.yaml', message }: Fault) {
  const root = copyFixture();
  const spec = path.join(root, 'spec');
  breakIt(spec);
  const error: unknown = await buildProject(root).catch((reason: unknown) => reason);
  const place = relativePath(path.join(spec, file));
  return {
    error,
    place,
    text: (error as Error).message,
    rest: typeof message === 'string' ? exactly(message) : message,
  };
}
