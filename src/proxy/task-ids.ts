/** Digits of a signature: 128 bits, which nobody guesses. */
const DIGITS = 39;

/** An id as the platform counts them. Others cannot be signed. */
export const TASK_ID = /^[1-9]\d{0,24}$/;

/** An id of up to 25 digits, and a signature. */
const SIGNED = /^\d{40,64}$/;

/**
 * The id of a task as a page gets it: the platform's own, followed by the digits of a signature over it and its owner.
 * The platform counts its ids upwards and answers about any task of the account, so that a page must not be able to ask
 * about an id that it made up. A signature needs no store, and so works where a server has no memory.
 */
export async function signTaskId(taskId: string, owner: string, secret: string): Promise<string> {
  return taskId + (await signature(taskId, owner, secret));
}

/** The platform's own id; undefined when it was not signed for this owner. */
export async function verifyTaskId(signed: unknown, owner: string, secret: string): Promise<string | undefined> {
  if (typeof signed !== 'string' || !SIGNED.test(signed)) return undefined;
  const taskId = signed.slice(0, -DIGITS);
  const expected = await signature(taskId, owner, secret);
  const given = signed.slice(-DIGITS);
  // Every digit is compared, so that the time tells nothing about where they differ.
  let difference = 0;
  for (let at = 0; at < DIGITS; at++) difference |= expected.charCodeAt(at) ^ given.charCodeAt(at);
  return difference === 0 ? taskId : undefined;
}

async function signature(taskId: string, owner: string, secret: string): Promise<string> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes(secret), algorithm, false, ['sign']);
  const message = JSON.stringify(['a task of a page', owner, taskId]);
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, bytes(message)));
  return ((mac.getBigUint64(0) << 64n) | mac.getBigUint64(8)).toString().padStart(DIGITS, '0');
}
