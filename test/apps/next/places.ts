/** A place of the app that runs a task when it is visited. */
export interface Place {
  readonly area: string;
  /** The prompt of its tasks. */
  readonly name: string;
  readonly path: string;
  /** How it is asked. @default GET */
  readonly ask?: (url: string) => Promise<Response>;
}

const page = (name: string): Place => ({ area: 'pages', name: `page ${name}`, path: `/${name}` });
const route = (name: string): Place => ({ area: 'routes', name: `route ${name}`, path: `/api/${name}` });

export const PLACES: readonly Place[] = [
  ...['static', 'revalidated', 'force-dynamic', 'revalidate-0', 'force-cache', 'cookies', 'edge'].map(page),
  ...['static', 'force-dynamic', 'edge'].map(route),
  { ...route('request'), path: '/api/request?place=route%20request' },
  { ...route('post'), ask: (url) => fetch(url, { method: 'POST', body: 'route post' }) },
  { area: 'actions', name: 'server action', path: '/action', ask: submitForm },
  { area: 'pages router', name: 'api of the pages router', path: '/api/node' },
  { area: 'pages router', name: 'page of the pages router', path: '/server-side' },
];

/** What a place shows: the id of its task and the text of the file, or what went wrong. */
export async function visit({ path, ask = fetch }: Place, url: string): Promise<string> {
  const response = await ask(url + path);
  const text = decodeURIComponent(response.headers.get('location') ?? (await response.text()));
  const [, shown] = /(?:<|&lt;)(\d+ file \d+)(?:>|&gt;)/.exec(text) ?? [];
  return shown ?? `HTTP ${response.status} ${text.replace(/<script.*?<\/script>/gs, '').slice(0, 300)}`;
}

/** Sends the form of a page as a browser without scripts does. */
async function submitForm(url: string): Promise<Response> {
  const page = await (await fetch(url)).text();
  const form = new FormData();
  for (const [, name = '', value = ''] of page.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)) {
    form.append(name, value);
  }
  return fetch(url, { method: 'POST', body: form, redirect: 'manual' });
}
