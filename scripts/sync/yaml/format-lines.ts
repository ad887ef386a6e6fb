import { formatYaml } from './format.js';

/** The widest line that stays as it is. */
const WIDTH = 120;

const READ = new Map<string, string>();

/**
 * Formats the lines of a new file, each of which holds a whole value. Only those that would change are handed to the
 * formatter, each once for all files: drafts say much the same, and it takes longer than all else of a draft.
 */
export async function formatLines(lines: readonly string[]): Promise<string> {
  const odd = [...new Set(lines.filter((line) => (line.length > WIDTH || /''|"/.test(line)) && !READ.has(line)))];
  if (odd.length > 0) {
    const text = await formatYaml(odd.flatMap((line, index) => [`${index}:`, ...below(line)]).join('\n'));
    for (const [index, part] of text
      .split(/^\d+:$/m)
      .slice(1)
      .entries()) {
      const depth = below(odd[index]!).length - 1;
      READ.set(
        odd[index]!,
        part.trim() === ''
          ? odd[index]!
          : part
              .split('\n')
              .slice(depth + 1, -1)
              .join('\n'),
      );
    }
  }
  return `${lines.map((line) => READ.get(line) ?? line).join('\n')}\n`;
}

/** A line below as many keys as it is deep. */
function below(line: string): string[] {
  const depth = line.search(/\S/) / 2;
  return [...Array.from({ length: Math.max(0, depth - 1) }, (_, index) => `${'  '.repeat(index + 1)}in:`), line];
}
