import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DIST, ROOT } from '../locations.js';
import { accessible } from './rest-accessible.js';

// The page holds everything it shows, and this keeps it from asking any host for more.
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob:',
].join('; ');
const SVG = 'xmlns="http://www.w3.org/2000/svg"';
const NAME = picture(
  `<svg ${SVG} width="60" height="16"><text y="12" font-size="12" font-family="sans-serif">Redocly</text></svg>`,
);
const NOTHING = picture(`<svg ${SVG}/>`);

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

function picture(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
