import { abortChecks } from './abort.js';
import { downloadChecks } from './download.js';
import { entryChecks } from './entries.js';
import { errorChecks } from './errors.js';
import { resourceChecks } from './resources.js';
import { idChecks } from './ids.js';
import { platformChecks } from './platform.js';
import { pollChecks } from './poll.js';
import { proxyChecks } from './proxy.js';
import { redactionChecks } from './redaction.js';
import { simulatorChecks } from './simulator.js';
import { submitChecks } from './submit.js';
import { uploadChecks } from './upload.js';
import { webhookChecks } from './webhooks.js';

const areas = {
  submit: submitChecks,
  poll: pollChecks,
  abort: abortChecks,
  upload: uploadChecks,
  download: downloadChecks,
  errors: errorChecks,
  ids: idChecks,
  redaction: redactionChecks,
  webhooks: webhookChecks,
  simulator: simulatorChecks,
  resources: resourceChecks,
  entries: entryChecks,
  proxy: proxyChecks,
  platform: platformChecks,
};

/**
 * Every check, in the order of the matrix: `{ area, name, needs?, run(context) }`. A check that needs an entry point of
 * the package lists it in `needs`, and is skipped where `package.json` does not export it.
 */
export const checks = Object.entries(areas).flatMap(([area, named]) =>
  Object.entries(named).map(([name, check]) => ({ area, name, needs: check.needs, run: check.run ?? check })),
);
