import { format, type Options } from 'prettier';
import style from '../../../.prettierrc.json' with { type: 'json' };

/** A YAML text as this project writes it. */
export function formatYaml(text: string): Promise<string> {
  return format(text, { ...(style as Options), parser: 'yaml' });
}
