import { WAYS_IN } from './ways-in.js';
import { document, frontMatter, link, list } from './markdown.js';

/** What an old or mistyped address leads to. Those who have JavaScript also see the pages whose names are nearest. */
export function notFoundPage(): string {
  return document(
    frontMatter({ title: 'Not found', description: 'There is no such page.', layout: 'wide' }),
    '# This page does not exist',
    'It may have moved, or the address has a slip in it.',
    '<PageSlot name="not-found" />',
    '## Where to go on',
    list(WAYS_IN.map(({ page, text }) => link(text, page))),
  );
}
