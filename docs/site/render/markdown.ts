import MarkdownIt, { type PluginWithParams } from 'markdown-it';
import container from 'markdown-it-container';
import { escapeHtml, highlight } from '../shared/highlight.js';
import { slugger } from './slug.js';

/** A heading of a page. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly id: string;
}

/** A page's content as HTML. */
export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
}

/** What a page needs to know to be rendered. */
export interface RenderOptions {
  /** Says copy, in the page's language. */
  readonly copy: string;
  /** The address that a link leads to. */
  readonly addressOf: (target: string) => string;
}

interface Env extends RenderOptions {
  readonly headings: Heading[];
  readonly slug: (heading: string) => string;
}

const OWN_ANCHOR = /\s*\{#([\w-]+)\}$/;

type Token = ReturnType<MarkdownIt['parse']>[number];

const md = new MarkdownIt({ html: true, linkify: false, highlight });
// Its types speak of the CommonJS form of markdown-it.
const box = container as unknown as PluginWithParams;
for (const kind of ['tip', 'warning', 'info', 'not-on-ai', 'not-on-cn']) md.use(box, kind, { render: boxOf(kind) });

md.core.ruler.push('headings', (state) => {
  const env = state.env as Env;
  for (const [at, token] of state.tokens.entries()) {
    if (token.type !== 'heading_open') continue;
    const inline = state.tokens[at + 1]!;
    const last = inline.children?.at(-1);
    const own = OWN_ANCHOR.exec(inline.content)?.[1];
    if (own !== undefined && last) last.content = last.content.replace(OWN_ANCHOR, '');
    const text = textOf(inline);
    const id = own ?? env.slug(text);
    token.attrSet('id', id);
    // Every heading can be led to without a sidebar's help.
    token.attrSet('tabindex', '-1');
    env.headings.push({ level: Number(token.tag.slice(1)), text, id });
  }
});

md.core.ruler.push('links', (state) => {
  const { addressOf } = state.env as Env;
  for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
    const name = token.type === 'link_open' ? 'href' : token.type === 'image' ? 'src' : undefined;
    const target = name && token.attrGet(name);
    if (name && target) token.attrSet(name, addressOf(target));
  }
});

/** Columns of a table whose rows are stacked on a phone: each cell says there what it is of. */
const MANY = 4;

md.core.ruler.push('stacks', (state) => {
  const heads: string[] = [];
  let at = -1;
  let table: Token | undefined;
  for (const [index, token] of state.tokens.entries()) {
    if (token.type === 'table_open') {
      table = token;
      heads.length = 0;
    } else if (token.type === 'tr_open') at = -1;
    else if (token.type === 'th_open') heads.push(textOf(state.tokens[index + 1]));
    else if (token.type === 'td_open' && heads.length >= MANY) {
      table?.attrSet('class', 'stacks');
      token.attrSet('data-label', heads[++at] ?? '');
    }
  }
});

const textOf = (inline: Token | undefined) => (inline?.children ?? []).map(({ content }) => content).join('');

// A wide table scrolls in a box of its own, which has to take the keyboard's focus for that.
md.renderer.rules.table_open = (tokens, at, _options, _env, self) =>
  `<div class="table" role="group" aria-label="Table" tabindex="0"><table${self.renderAttrs(tokens[at]!)}>\n`;
md.renderer.rules.table_close = () => '</table></div>\n';

// A long name, such as that of an error code, breaks between its words.
const inlineCode = md.renderer.rules.code_inline!;
md.renderer.rules.code_inline = (...tokens) => inlineCode(...tokens).replaceAll('_', '_<wbr>');

md.renderer.rules.fence = (tokens, at, _options, env: Env) => {
  const { content, info } = tokens[at]!;
  return codeBlock(content, info.trim().split(/\s/)[0] ?? '', env.copy);
};

/** A block of code with a button that copies it. */
function codeBlock(code: string, language: string, copy: string): string {
  const button = `<button type="button" class="copy" data-copy>${escapeHtml(copy)}</button>`;
  return `<div class="code">${button}<pre tabindex="0"><code>${highlight(code, language)}</code></pre></div>\n`;
}

function boxOf(kind: string) {
  return (tokens: { nesting: number; info: string }[], at: number, _options: unknown, env: Env): string => {
    const { nesting, info } = tokens[at]!;
    const title = info.trim().slice(kind.length).trim();
    if (nesting === -1) return '</div>\n';
    return `<div class="box ${kind}">${title && `<p class="box-title">${md.renderInline(title, env)}</p>`}\n`;
  };
}

/** Renders the Markdown of a page, without its front matter. */
export function renderMarkdown(text: string, options: RenderOptions): Rendered {
  const env: Env = { ...options, headings: [], slug: slugger() };
  const shown = text.replaceAll(/^<!-- markdown -->[\s\S]*?^<!-- \/markdown -->$/gm, '');
  return { html: md.render(shown, env), headings: env.headings };
}

/** Reads the Markdown of a page without drawing it. */
export function parseMarkdown(text: string) {
  const env: Env = { copy: '', addressOf: (target) => target, headings: [], slug: slugger() };
  return { tokens: md.parse(text, env), headings: env.headings };
}
