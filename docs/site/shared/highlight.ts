import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import json from 'highlight.js/lib/languages/json';
import python from 'highlight.js/lib/languages/python';
import typescript from 'highlight.js/lib/languages/typescript';
import yaml from 'highlight.js/lib/languages/yaml';

hljs.registerLanguage('ts', typescript);
hljs.registerAliases(['tsx', 'js', 'mjs', 'cjs', 'javascript', 'typescript'], { languageName: 'ts' });
hljs.registerLanguage('sh', bash);
hljs.registerAliases(['bash', 'shell'], { languageName: 'sh' });
hljs.registerLanguage('json', json);
hljs.registerLanguage('python', python);
hljs.registerLanguage('yaml', yaml);

/** The last pieces that were marked. */
const lately = new Map<string, string>();
/** Those of two pages: the translation of a page shows the same code as the page before it. */
const KEPT = 40;

/** Code with its parts marked, as HTML; a language that is not known is only made safe. */
export function highlight(code: string, language: string): string {
  if (hljs.getLanguage(language) === undefined) return escapeHtml(code);
  const key = `${language}\0${code}`;
  const marked = lately.get(key) ?? hljs.highlight(code, { language, ignoreIllegals: true }).value;
  lately.set(key, marked);
  const [oldest] = lately.keys();
  if (lately.size > KEPT) lately.delete(oldest!);
  return marked;
}

/** Text as it stands in HTML, also inside quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
