/** What occurs most often in a list, the first of several. */
export function mostOf(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** A name in the form of file names: `GPT Image 2/Edit` → `gpt-image-2-edit`. */
export function kebab(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
}

/** A name in the form of file names for people: `gpt-image-2` → `Gpt Image 2`. */
export function capitalized(name: string): string {
  return name.replaceAll('-', ' ').replaceAll(/(?<![^ ])[a-z]/g, (letter) => letter.toUpperCase());
}
