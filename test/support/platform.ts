import { json, type Reply } from './steps.js';

export const KEY = 'canary-3f9c1b7e5a2d4860b1c3';
export const ID = '1900000000000000301';
/** An endpoint for tests. */
export const MODEL = { id: 'vendor/text-to-image', output: 'image' } as const;

export const QUERY = '/openapi/v2/query';
export const UPLOAD = '/openapi/v2/media/upload/binary';

/** A task in the form of the v2 endpoints. */
export function task(status = 'RUNNING', more: object = {}): Reply {
  return json({ taskId: ID, status, errorCode: '', errorMessage: '', results: null, ...more });
}

/** A task that succeeded, with a picture unless its results are given. */
export function success(...results: unknown[]): Reply {
  return task('SUCCESS', { results: results.length > 0 ? results : [{ url: 'https://files.example/out.png' }] });
}

/** The body of a task that has one output and its usage. */
export function endedTask(taskId: string, url = 'https://files.example/out.png') {
  const results = [{ url, outputType: 'png', nodeId: '9' }];
  return { taskId, status: 'SUCCESS', errorCode: '', errorMessage: '', results, usage: { consumeCoins: '17' } };
}

/** A task that ended at once, so that no test has to wait for it. */
export function ended(taskId: string): Reply {
  return json(endedTask(taskId));
}

/** A refusal in the form of the v2 endpoints. */
export function refused(errorCode: string, errorMessage = 'refused'): Reply {
  return json({ taskId: '', status: '', errorCode, errorMessage, results: null });
}

/** The envelope of v1 and of the management endpoints. */
export function envelope(code: number, msg = 'failed', data: unknown = null): Reply {
  return json({ code, msg, data });
}

/** The same envelope around what was asked for. */
export function ok(data: unknown): Reply {
  return envelope(0, 'success', data);
}

/** Stores uploads under names that count. */
export function stores(): Reply {
  let count = 0;
  return (response) => {
    const fileName = `openapi/${++count}.png`;
    const data = { type: 'image', download_url: `https://files.example/${fileName}`, fileName, size: '4' };
    json({ code: 0, message: 'success', data })(response);
  };
}
