import { createHash } from 'node:crypto';
import { type Language, LANGUAGE_TAGS } from '../shared/language.js';
import { escapeHtml } from '../shared/highlight.js';

/** Code that stands in a page: the script in its body, after what it brings to life. */
export interface InlineCode {
  readonly script: string;
  readonly style: string;
}

/** What a page loads, by addresses. */
export interface PageAssets {
  /** What brings it to life. */
  readonly script: string | InlineCode;
  readonly styles: readonly string[];
  /** Scripts that the page is known to need soon. */
  readonly preload: readonly string[];
  /** Data that it is known to ask for. */
  readonly data: readonly string[];
}

/** What a document says of itself and loads. */
export interface DocumentOptions {
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly base: string;
  readonly body: string;
  readonly assets: PageAssets;
  /** More tags for the head, as HTML. */
  readonly head: readonly string[];
}

// What a reader chose, or what the system shows, is known before anything is drawn.
const SCRIPT = [
  'try{var c=localStorage.getItem("rh-colors"),s=localStorage.getItem("rh-site")}catch(e){}',
  'var d=document.documentElement;',
  'd.dataset.site=s==="cn"?"cn":"ai";',
  'if(c?c==="dark":matchMedia("(prefers-color-scheme: dark)").matches)d.classList.add("dark");',
  'd.classList.add("scripted");',
  // What is entered before the parts of the page live is entered again when they do.
  'rhEntered=new Set;addEventListener("input",function(e){rhEntered.add(e.target)},true);',
  // What an address asks for is not what the page begins with.
  'if(location.search)d.classList.add("asked")',
].join('');

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

// The pages ask no other host: media is the reader's own file or made by the simulator, in the page's memory.
const policyFor = (scripts: readonly string[]) =>
  [
    "default-src 'self'",
    `script-src 'self' ${scripts.map(hashOf).join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
  ].join('; ');

/** A tag of a head: `<meta name="description" content="…">`. */
export function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${written.join('')}>`;
}

/** A whole page. */
export function documentOf({ title, description, language, base, body, assets, head }: DocumentOptions): string {
  const { script } = assets;
  const isFile = typeof script === 'string';
  const tags = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: policyFor(isFile ? [SCRIPT] : [SCRIPT, script.script]),
    }),
    `<title>${escapeHtml(title)}</title>`,
    tag('meta', { name: 'description', content: description }),
    `<script>${SCRIPT}</script>`,
    ...assets.styles.map((href) => tag('link', { rel: 'stylesheet', href })),
    ...assets.preload.map((href) => tag('link', { rel: 'modulepreload', href })),
    ...assets.data.map((href) =>
      tag('link', { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', fetchpriority: 'low', href }),
    ),
    isFile ? `<script type="module" src="${escapeHtml(script)}"></script>` : `<style>${script.style}</style>`,
    tag('link', { rel: 'icon', type: 'image/svg+xml', href: `${base}icon.svg` }),
    ...head,
  ];
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}" data-language="${language}" data-base="${escapeHtml(base)}">
<head>
${tags.join('\n')}
</head>
<body>
${body}
</body>
</html>
`;
}
