/** Marks the section that is read in the outline of the page. */
export function outline(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.outline a')];
  const headings = links.flatMap(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? []);
  if (headings.length === 0) return;
  const mark = (): void => {
    const read = [...headings].reverse().find((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    for (const link of links) {
      if (link.hash.slice(1) === (read?.id ?? headings[0]!.id)) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  let asked = false;
  addEventListener(
    'scroll',
    () => {
      if (asked) return;
      asked = true;
      requestAnimationFrame(() => {
        asked = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}
