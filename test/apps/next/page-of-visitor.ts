import { RunningHubCore } from '../../../src/core.js';

/** A client as a page of a signed-in visitor has it, or that of a stranger. */
export const pageClient = (baseUrl: string, cookie = 'session=of-Anna') =>
  new RunningHubCore({
    apiKey: null,
    baseUrl,
    fetch: (address, init) => {
      const headers = new Headers(init?.headers);
      headers.set('cookie', cookie);
      return fetch(address, { ...init, headers });
    },
  });

/** Calls a server action as React does in a page. Returns what arrives there. */
export async function callAction(page: string, form: string, prompt: string): Promise<unknown> {
  const html = await (await fetch(page)).text();
  const action = new RegExp(`<form id="${form}"[^>]*><input type="hidden" name="\\$ACTION_ID_(\\w+)"`).exec(html)?.[1];
  if (action === undefined) throw new Error(`no form ${form} in ${html.slice(0, 1000)}`);
  const response = await fetch(page, {
    method: 'POST',
    headers: {
      'next-action': action,
      accept: 'text/x-component',
      'content-type': 'text/plain;charset=UTF-8',
      origin: new URL(page).origin,
    },
    body: JSON.stringify([prompt]),
  });
  return returned(await response.text());
}

/** React sends rows, `1:{…}`. Row 0 names the one that has what the action returned, in Next.js 14 in a list. */
function returned(text: string): unknown {
  const rows = new Map(
    text.split('\n').map((row) => [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1)]),
  );
  const value = rows.get(/^0:(?:\[|.*"a":)"\$@(\w+)"/m.exec(text)?.[1] ?? '') ?? '';
  if (!/^[[{"]/.test(value)) throw new Error(`an action returned nothing: ${text.slice(0, 1000)}`);
  return JSON.parse(value);
}
