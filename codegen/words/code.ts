/** A value as text: strings as they are, everything else as JSON. */
export function plain(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A value as a Markdown code span, so that nothing in it is taken for markup. */
export function code(value: unknown): string {
  const text = value === '' ? '""' : plain(value);
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** Several values, each as a code span. */
export function codes(values: unknown): string {
  return [values].flat().map(code).join(', ');
}
