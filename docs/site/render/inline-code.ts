import path from 'node:path';
import { build, type InlineConfig, type Rolldown } from 'vite';
import type { InlineCode } from './document.js';

/**
 * An entry of the theme with all that it imports, as code that runs where it stands in a page: a module would wait for
 * the rest of the page.
 *
 * @param entry Path below the folder of the site.
 * @param shared Settings of Vite; what the code refers to, such as fonts, is written by the other build.
 */
export async function inlineCode(entry: string, shared: InlineConfig): Promise<InlineCode> {
  const built = (await build({
    ...shared,
    build: {
      ...shared.build,
      write: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: path.join(shared.root!, entry),
        // Nothing is preloaded; what would do it asks where its file is.
        transform: { define: { 'import.meta': '{}' } },
        output: { codeSplitting: false, format: 'iife' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const textOf = (kind: RegExp) =>
    built.output
      .filter(({ fileName }) => kind.test(fileName))
      .map((file) => (file.type === 'chunk' ? file.code : String(file.source)))
      .join('\n');
  // In a script only its end is markup; inside strings, templates and expressions it may be written so.
  return { script: textOf(/\.js$/).trim().replaceAll('</script', '<\\/script'), style: textOf(/\.css$/).trim() };
}
