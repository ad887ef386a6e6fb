/** Opens the search, which is loaded when it is first asked for. */
export function searchDialog(): void {
  const open = async (): Promise<void> => (await import('../search/open.js')).openSearch();
  for (const button of document.querySelectorAll('.search-button')) button.addEventListener('click', () => void open());
  addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest?.('input, textarea, select, [contenteditable]');
    const isShortcut = (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing);
    if (!isShortcut) return;
    event.preventDefault();
    void open();
  });
}
