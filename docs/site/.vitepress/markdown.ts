import type { MarkdownOptions } from 'vitepress';

/** How Markdown becomes HTML, beyond what VitePress does. */
export const MARKDOWN: MarkdownOptions = {
  // Says that a block is CommonJS; the highlighter knows no such language.
  languageAlias: { cjs: 'js' },
  // The themes of the default are too pale to pass the contrast check.
  theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  config(md) {
    // A wide table scrolls in a box of its own, which has to take the keyboard's focus for that.
    md.renderer.rules.table_open = () => '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n';
    md.renderer.rules.table_close = () => '</table></div>\n';
    // A long name, such as that of an error code, breaks between its words.
    const inline = md.renderer.rules.code_inline!;
    md.renderer.rules.code_inline = (...tokens) => inline(...tokens).replaceAll('_', '_<wbr>');
  },
};
