import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DIST, ROOT } from '../paths.js';
import { accessible } from './rest-accessible.js';

// The page holds everything it shows, and this keeps it from asking any host for more.
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; worker-src blob:";
const NAME =
  'data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20width=%2260%22%20height=%2216%22%3E%3Ctext%20y=%2212%22%20font-size=%2212%22%20font-family=%22sans-serif%22%3ERedocly%3C/text%3E%3C/svg%3E';
const NOTHING = 'data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22/%3E';

/**
 * Writes Redocly's reference of the REST API as one page that needs nothing else.
 *
 * @throws Error when Redocly fails or its page cannot be made to stay by itself.
 */
export function writeRestReference(): void {
  const out = path.join(DIST, 'rest/index.html');
  const redocly = path.join(ROOT, 'node_modules/@redocly/cli/bin/cli.js');
  execFileSync(process.execPath, [redocly, 'build-docs', 'generated/openapi.json', '--inlineBundle', '-o', out], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  writeFileSync(out, accessible(selfContained(readFileSync(out, 'utf8'))));
}

/** The page without the addresses of Redocly's servers, and with links that work wherever it is served. */
function selfContained(html: string): string {
  const page = html
    .replace(
      '<meta charset="utf8" />',
      `<meta charset="utf-8" />\n  <meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    )
    .replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w./-]*logo[\w./-]*/g, NAME)
    .replaceAll(/https:\/\/cdn\.redoc(ly\.com|\.ly)\/[\w./-]*/g, NOTHING)
    // The page is rendered for the root of a host, but once alive it keeps its place behind the #.
    .replaceAll(/(<a\b[^>]*? href=")\//g, '$1#/');
  if (!page.includes(POLICY)) throw new Error('The page of Redocly has changed: there is no place for its policy.');
  return page;
}
