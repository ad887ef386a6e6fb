/** The page in another language begins with what was asked for and filled in here. */
export function translationLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.language'))
    link.addEventListener('click', () => (link.search = location.search));
}
