/** The anchors of one page: each heading gets one of its own. */
export function slugger(): (heading: string) => string {
  const used = new Map<string, number>();
  return (heading) => {
    const slug = slugOf(heading);
    const times = used.get(slug) ?? 0;
    used.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  };
}

/** `What it costs, and when` → `what-it-costs-and-when` */
function slugOf(heading: string): string {
  const slug = heading
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  // A selector cannot begin with a digit.
  return /^\d/.test(slug) ? `_${slug}` : slug;
}
