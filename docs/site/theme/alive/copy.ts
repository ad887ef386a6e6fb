import { WORDS } from '../words/index.js';
import { contextOfPage } from './context.js';

/** How long a button says that it has done its work. */
const SHOWN = 2000;

/** Copies a text; where there is no clipboard, as on a page over plain HTTP, it is selected instead. */
export async function copyText(text: string, shown: Node | null | undefined): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return 'selected';
  }
}

/** The copy buttons of blocks of code, and the one of the page as Markdown. */
export function copyButtons(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-copy]');
    if (button) void copy(button);
  });
}

async function copy(button: HTMLElement): Promise<void> {
  const words = WORDS[contextOfPage().language];
  const code = button.parentElement?.querySelector('code');
  const file = button.dataset.copy;
  const text = file ? await (await fetch(file)).text() : (code?.textContent ?? '');
  const done = await copyText(text, code);
  const before = button.textContent;
  button.textContent = done === 'copied' ? words.copied : words.selectedInstead;
  setTimeout(() => (button.textContent = before), SHOWN);
}
