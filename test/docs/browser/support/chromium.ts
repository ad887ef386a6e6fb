import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

/** Whether Debian's Chromium is installed. CI has to have it, so there a missing one fails instead of being skipped. */
export const hasChromium = existsSync(executablePath) || process.env.CI === 'true';

// Without these Chromium asks hosts of its own, which a closed network refuses by the dozen.
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds that anything in a page may take. Nothing here is timed: this only ends what hangs. */
const LIMIT = 60_000;

/** Starts the browser. Containers run as root, where Chromium's sandbox does not work. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...quiet] });
}

/** A page with what went wrong in it, such as a request to another host. */
export interface Visit {
  readonly page: Page;
  readonly wrong: string[];
}

/** Opens an empty page in a context of its own. */
export async function visit(browser: Browser, home: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL: home, ...options });
  context.setDefaultTimeout(LIMIT);
  const wrong: string[] = [];
  const { origin } = new URL(home);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) wrong.push(`asked ${request.url()}`);
  });
  context.on('weberror', (error) => {
    // Chromium gives up the transition between two pages where nobody looks, which is no fault of theirs.
    const { message } = error.error();
    if (!message.startsWith('Transition was aborted')) wrong.push(message);
  });
  context.on('console', (message) => {
    // A test that takes the network away expects what is asked for then to fail.
    const expected = message.text().includes('ERR_INTERNET_DISCONNECTED');
    if (message.type() === 'error' && !expected) wrong.push(message.text());
  });
  return { page: await context.newPage(), wrong };
}
