import { env } from 'cloudflare:workers';
import { RunningHub } from 'runninghub';

export const MODEL = 'rhart-image-x-official/text-to-image';

/** Where RunningHub is, and the key. */
export const ACCOUNT = { apiKey: env.RUNNINGHUB_API_KEY, site: 'ai', baseUrl: env.RUNNINGHUB_BASE_URL } as const;

export const rh = new RunningHub(ACCOUNT);
