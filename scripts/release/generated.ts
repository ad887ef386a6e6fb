import { type Check, outcome } from './check.js';
import { maintainersCommand } from './processes.js';

/** The generated files are those that the spec gives. */
export const generated: Check = ({ root }) => {
  const { ok, said } = maintainersCommand('codegen/generate.ts', '--check', '--root', root);
  return outcome(ok ? [] : [{ what: said, todo: 'Run `npm run generate` and commit spec and result together.' }]);
};
