import assert from 'node:assert/strict';

/** Sends what a page sends. */
export const post = (url: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

/** The id of the task that a server has started for a prompt. */
export async function paint(url: string, prompt: string): Promise<string> {
  const response = await post(`${url}/pictures`, JSON.stringify({ prompt }));
  assert.equal(response.status, 202);
  return ((await response.json()) as { id: string }).id;
}

/** A delivery that nobody has signed. */
export async function forge(url: string, taskId: string): Promise<void> {
  const response = await post(`${url}/hooks/tasks`, JSON.stringify({ taskId, status: 'SUCCESS', results: [] }));
  assert.equal(response.status, 401);
}
