import { type Call, PROJECT, UsageError } from '../../codegen/command.js';
import { assertDay, type SourceOptions } from '../sync/options.js';

/** Where the vendor publishes the catalog: the documentation for programs, and the registry and prices of its nodes. */
const VENDOR = {
  sources: [
    'https://www.runninghub.cn/runninghub-api-doc-en/llms.txt',
    'https://raw.githubusercontent.com/HM-RunningHub/ComfyUI_RH_OpenAPI/main/developer-kit/model-registry.public.json',
  ],
  prices: 'https://raw.githubusercontent.com/HM-RunningHub/ComfyUI_RH_OpenAPI/main/developer-kit/pricing.public.json',
};

/** The branch that an update makes unless it is told another. */
export const DEFAULT_BRANCH = 'catalog-update';

export const USAGE = `usage: npm run catalog:update -- [<source>…] [options]
       npm run catalog:update -- --resume [options]

Reads what RunningHub publishes and makes of it a branch with one commit and the text of a pull request: the spec brought
up to date, drafts of new models, all that is generated, the audit, and the changelog. It works in a folder of its own,
so the checkout stays as it is. What a person has to look at stands first in the text, with the minutes that it takes, and
in spec/catalog-update.md of the branch; once all of it is ticked off there, --resume does the rest and commits it.
Sources are those of catalog:sync; without any it asks the addresses of RunningHub:

${[...VENDOR.sources, VENDOR.prices].map((address) => `  ${address}`).join('\n')}

  --prices <file or URL>  the vendor's price list, beside sources of your own
  --partial               the sources list only some of the models: those they lack are not withdrawn, and pages may be
                          missing
  --date <YYYY-MM-DD>     day of the sources that name none themselves (default: today; saved pages need it)
  --branch <name>         the branch to make from HEAD (default: ${DEFAULT_BRANCH})
  --base <ref>            what --resume compares with (default: main)
  --text <file>           write the text there instead of printing it
  --root <folder>         the project to work in (default: this one)

exit code: 0 ready to merge, or nothing to do; 1 a person is needed; 2 wrong usage, or a source cannot be read`;

export const OPTIONS = {
  prices: { type: 'string' },
  partial: { type: 'boolean', default: false },
  date: { type: 'string' },
  branch: { type: 'string', default: DEFAULT_BRANCH },
  base: { type: 'string', default: 'main' },
  text: { type: 'string' },
  resume: { type: 'boolean', default: false },
  root: { type: 'string', default: PROJECT },
} as const;

/** A call of the command, checked. */
export interface UpdateOptions extends SourceOptions {
  branch: string;
  base: string;
  text?: string;
  resume: boolean;
  root: string;
}

/** @throws UsageError when the call makes no sense. */
export function readOptions({ values, positionals }: Call<typeof OPTIONS>): UpdateOptions {
  const { date, prices, resume } = values;
  if (resume && positionals.length + (prices === undefined ? 0 : 1) > 0) {
    throw new UsageError('--resume goes on with what the branch has, so it reads no sources');
  }
  assertDay(date);
  const own = { sources: positionals, ...(prices !== undefined && { prices }) };
  return { ...values, ...(positionals.length === 0 && prices === undefined ? VENDOR : own) };
}
