import { formatYaml } from './format.js';

/** The widest line that stays as it is. */
const WIDTH = 120;

/** Lines for one call of the formatter, which takes its time to begin, and longer for each line of a long text. */
const AT_ONCE = 200;

/**
 * Formats new files by their lines, each of which holds a whole value. Only those that would change are handed to the
 * formatter, each once for all files: drafts say much the same, and it takes longer than all else of a draft.
 */
export async function formatLines(files: readonly (readonly string[])[]): Promise<string[]> {
  const odd = [...new Set(files.flat().filter((line) => line.length > WIDTH || /''|"/.test(line)))];
  const formatted = new Map<string, string>();
  for (let start = 0; start < odd.length; start += AT_ONCE) {
    const lines = odd.slice(start, start + AT_ONCE);
    const text = await formatYaml(lines.flatMap((line, index) => [`${index}:`, ...below(line)]).join('\n'));
    const parts = text.split(/^\d+:$/m).slice(1);
    for (const [index, line] of lines.entries()) {
      const part = parts[index] ?? '';
      const inside = part.split('\n').slice(below(line).length, -1).join('\n');
      formatted.set(line, part.trim() === '' ? line : inside);
    }
  }
  return files.map((lines) => `${lines.map((line) => formatted.get(line) ?? line).join('\n')}\n`);
}

/** A line below as many keys as it is deep. */
function below(line: string): string[] {
  const depth = line.search(/\S/) / 2;
  return [...Array.from({ length: Math.max(0, depth - 1) }, (_, index) => `${'  '.repeat(index + 1)}in:`), line];
}
