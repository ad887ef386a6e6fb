import { serveSimulator, type SimulatorServer } from '../../../src/simulator/server.js';
import type { Field, Model } from '../../../codegen/sources/catalog.js';
import { isMedia, USUAL_EXTENSION } from '../../../codegen/sources/media-type.js';
import type { Sample, Upload } from './samples.js';

/** What the simulator said to the requests of one model. */
export interface Trial {
  readonly id: string;
  /** Whether the simulator has the model. */
  readonly known: boolean;
  readonly sent: number;
  /** Which requests it refused, and why. */
  readonly refused: readonly { readonly what: string; readonly reason: string }[];
}

const AT_ONCE = { queue: 0, image: 0, video: 0, audio: 0, '3d': 0, text: 0, file: 0 };
const headers = { authorization: 'Bearer any' };

/**
 * Sends the requests that a registry describes to a served simulator.
 *
 * @param samples Which ones of a model.
 */
export async function tryRegistry(
  models: readonly Model[],
  samples: (fields: readonly Field[], upload: Upload) => readonly Sample[],
): Promise<Trial[]> {
  const server = await serveSimulator({ durations: AT_ONCE, balance: '1000000000' });
  try {
    const uploads = await uploadsFor(server, models);
    const trials: Trial[] = [];
    for (const { id, fields } of models) {
      const all = samples(fields, (field) => uploads.get(fileNameFor(field))!);
      trials.push(await tryModel(`${server.url}/openapi/v2/${id}`, id, all));
    }
    return trials;
  } finally {
    await server.close();
  }
}

async function tryModel(address: string, id: string, samples: readonly Sample[]): Promise<Trial> {
  const refused: { what: string; reason: string }[] = [];
  for (const { what, body } of samples) {
    const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
    const { taskId, errorMessage } = (await response.json()) as { taskId?: string; errorMessage?: string };
    if (response.status === 404) return { id, known: false, sent: 0, refused: [] };
    if (!taskId) refused.push({ what, reason: String(errorMessage) });
  }
  return { id, known: true, sent: samples.length, refused };
}

function fileNameFor({ values: { type, accept } }: Field): string {
  return `sample.${accept?.[0] ?? USUAL_EXTENSION[isMedia(type) ? type : 'image']}`;
}

/** Stores a file for each format that a field asks for, and gives the addresses. */
async function uploadsFor({ url }: SimulatorServer, models: readonly Model[]): Promise<Map<string, string>> {
  const names = new Set(models.flatMap(({ fields }) => fields.map(fileNameFor)));
  const entries = [...names].map(async (name) => {
    const body = new FormData();
    body.append('file', new File([name], name));
    const response = await fetch(`${url}/openapi/v2/media/upload/binary`, { method: 'POST', headers, body });
    const { data } = (await response.json()) as { data: { download_url: string } };
    return [name, data.download_url] as const;
  });
  return new Map(await Promise.all(entries));
}
