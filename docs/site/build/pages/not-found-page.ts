import { WAYS_IN } from './ways-in.js';
import { document, frontMatter, link, list } from './markdown.js';

/**
 * What an old or mistyped address leads to. Hosts have one such page for all addresses, so it speaks every language.
 * Those who have JavaScript also see the pages whose names are nearest.
 */
export function notFoundPage(): string {
  return document(
    frontMatter({ title: 'Not found', description: 'There is no such page.', layout: 'wide' }),
    '# This page does not exist',
    'It may have moved, or the address has a slip in it.',
    '<div lang="zh-CN">',
    '**页面不存在。** 它可能已经移动，或者地址有误。',
    list(WAYS_IN.zh.map(({ page, text }) => link(text, page))),
    '</div>',
    '## Where to go on',
    list(WAYS_IN.en.map(({ page, text }) => link(text, page))),
    // At the end, so that what comes late moves nothing.
    '<PageSlot name="not-found" />',
  );
}
