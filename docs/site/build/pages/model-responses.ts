import { block } from './markdown.js';
import type { SiteModel } from '../read/site.js';

const EXTENSIONS = { image: 'png', video: 'mp4', audio: 'mp3', '3d': 'glb', text: 'txt', file: 'zip' } as const;

/** The response to the submit, and to the query that finds the task finished, as the platform sends them. */
export function responseExamples({ about: { output } }: SiteModel, estimate: string | undefined): string {
  const submitted = {
    taskId: '1900000000000000301',
    status: 'RUNNING',
    errorCode: '',
    errorMessage: '',
    results: null,
    clientId: '',
    promptTips: '',
  };
  const outputType = EXTENSIONS[output];
  const result =
    output === 'text'
      ? { url: null, outputType, text: 'The text that the model wrote.' }
      : { url: `https://example.com/output.${outputType}`, outputType, text: null };
  const usage = { consumeMoney: null, consumeCoins: null, taskCostTime: '0', thirdPartyConsumeMoney: estimate ?? null };
  const finished = { ...submitted, status: 'SUCCESS', usage, results: [result] };
  return [
    'The submit answers at once:',
    block('json', JSON.stringify(submitted, null, 2)),
    'A query returns the same object, which in the end holds the results:',
    block('json', JSON.stringify(finished, null, 2)),
  ].join('\n\n');
}
