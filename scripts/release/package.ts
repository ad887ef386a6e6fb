import { type Budget, overBudget } from './budget.js';
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
  const packed = whatIsPacked(project.root);
  const problems = [
    ...missingFiles(project, packed),
    ...overBudget(packed, budget),
    ...secretsIn(project.root, packed),
  ];
  return outcome(problems, inWords(packed, budget));
};

function inWords({ files, size, unpackedSize }: Packed, budget: Budget): string {
  const share = (is: number, most: number) => `${Math.round((100 * is) / most)} %`;
  return (
    `${files.length} files (${share(files.length, budget.files)} of the budget), ` +
    `${Math.round(size / 1000)} kB packed (${share(size, budget.packedBytes)}), ` +
    `${Math.round(unpackedSize / 1000)} kB unpacked (${share(unpackedSize, budget.unpackedBytes)})`
  );
}
