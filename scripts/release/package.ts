import { type Budget, overBudget, type Sizes, sizesFor } from './budget.js';
import { type Check, outcome } from './check.js';
import { missingFiles } from './completeness.js';
import { type Packed, whatIsPacked } from './packed.js';
import { secretsIn } from './secrets.js';

const BUDGET = 'scripts/release/budget.json';

/** The tarball holds all that it should and nothing else, within the agreed size. */
export const packageFiles: Check = (project) => {
  const text = project.read(BUDGET);
  if (text === undefined) return outcome([{ what: `There is no ${BUDGET}.`, todo: 'Write down what may be packed.' }]);
  const budget = JSON.parse(text) as Budget;
  const { models = 0 } = JSON.parse(project.read('generated/stats.json') ?? '{}') as { models?: number };
  const sizes = sizesFor(budget, models);
  const packed = whatIsPacked(project.root);
  const problems = [
    ...missingFiles(project, packed),
    ...overBudget(packed, sizes, budget),
    ...secretsIn(project.root, packed),
  ];
  return outcome(problems, inWords(packed, sizes));
};

function inWords({ files, size, unpackedSize }: Packed, most: Sizes): string {
  const share = (is: number, limit: number) => `${Math.round((100 * is) / limit)} %`;
  return (
    `${files.length} files (${share(files.length, most.files)} of the budget), ` +
    `${Math.round(size / 1000)} kB packed (${share(size, most.packedBytes)}), ` +
    `${Math.round(unpackedSize / 1000)} kB unpacked (${share(unpackedSize, most.unpackedBytes)})`
  );
}
