import { createReadStream } from 'node:fs';
import { extname } from 'node:path';

/** Where addresses lead: the package as it is installed, and the page. The first that fits counts. */
const FOLDERS = [
  { prefix: '/runninghub/', folder: new URL('../', import.meta.resolve('runninghub/core')) },
  { prefix: '/', folder: new URL('public/', import.meta.url) },
];

/** @type {Record<string, string>} */
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * Sends a file of the page.
 *
 * @param {string} address
 * @param {import('node:http').ServerResponse} response
 */
export function sendFile(address, response) {
  const { pathname } = new URL(address === '/' ? '/index.html' : address, 'http://localhost');
  const place = FOLDERS.find(({ prefix }) => pathname.startsWith(prefix));
  const file = place && new URL(pathname.slice(place.prefix.length), place.folder);
  const type = TYPES[extname(pathname)];
  // What is written as %2F would lead out of the folder.
  if (!file || !type || pathname.includes('%')) return void response.writeHead(404).end();
  response.setHeader('content-type', type);
  createReadStream(file)
    .on('error', () => response.writeHead(404).end())
    .pipe(response);
}
