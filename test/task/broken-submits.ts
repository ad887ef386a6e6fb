import { breakOff, ID, raw, type Step } from '../support/server.js';

/** Sends the beginning of a response, and ends the connection. */
export const broken =
  (part: string, headers: Record<string, string> = { 'content-length': '500' }): Step =>
  (response) => {
    response.writeHead(200, headers);
    breakOff(response, Buffer.from(part));
  };

export const whole = JSON.stringify({ taskId: ID, status: 'RUNNING' });

/** Responses that broke off or are no JSON, in which the id of the task came. */
export const WITH_ID: readonly [where: string, response: Step][] = [
  ['when the connection breaks behind it', broken(`{"taskId":"${ID}"`)],
  ['when the connection breaks behind a bare one', broken(`{"code":0,"data":{"taskId":${ID},"sta`)],
  ['when the connection breaks and no length was told', broken(whole, {})],
  ['in a call of a function', raw(`cb(${whole});`)],
  ['before a comment', raw(`${whole}\n<!-- cached -->`)],
  ['far inside', raw(`{"pad":"${'x'.repeat(300)}","taskId":"${ID}"}\n<!-- cached -->`)],
  ['in an event', raw(`data: ${whole}\n\n`)],
  ['before the rest of a response that was cut', raw(whole.slice(0, -3))],
];

/** A response with the ids of two tasks, of which nobody knows which one was started. */
export const WITH_TWO: Step = raw(`data: {"taskId":"5"}\n\ndata: {"taskId":"6"}\n\n`);
