import { WORDS } from '../words/index.js';
import { contextOfPage } from './context.js';

/** Opens the search, which is loaded when it is first asked for. */
export function searchDialog(): void {
  for (const button of document.querySelectorAll('.search-button')) button.addEventListener('click', () => void open());
  addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest?.('input, textarea, select, [contenteditable]');
    const isShortcut = (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing);
    if (!isShortcut) return;
    event.preventDefault();
    void open();
  });
}

async function open(): Promise<void> {
  try {
    const { openSearch } = await import('../search/open.js');
    openSearch();
  } catch {
    tell(WORDS[contextOfPage().language].searchFailed);
  }
}

/** Says something over the page, until it is closed. */
function tell(text: string): void {
  const dialog = document.createElement('dialog');
  const message = dialog.appendChild(document.createElement('p'));
  message.textContent = text;
  const button = dialog.appendChild(document.createElement('button'));
  button.className = 'button';
  button.textContent = WORDS[contextOfPage().language].close;
  button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
