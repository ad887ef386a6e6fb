import path from 'node:path';
import { runCommand, UsageError } from '../../../codegen/command.js';
import { UserError } from '../../../codegen/spec/user-error.js';
import { isRunningHubError, RunningHub } from '../../../src/index.js';
import type { Site } from '../../../src/contract/site.js';
import { estimateCost } from '../../../src/pricing/index.js';
import { serveSimulator } from '../../../src/simulator/server.js';
import { ROOT, SAMPLE_OUTPUTS } from '../build/locations.js';
import { loadSite } from '../build/read/site.js';
import { takeSample } from './take-sample.js';

const USAGE = `usage: npm run docs:sample -- <model id> --max-cost <amount>

Calls a model with its example, which is paid for, and keeps what it makes as its sample on the site, below
docs/samples/, with the date, the input and the cost. The key is that of RUNNINGHUB_API_KEY. Files are kept as they are;
make large pictures and clips smaller before you commit them.

  --max-cost <amount>  most that the call may cost, such as 0.50, in the currency of the site; dearer ones are refused
  --site <ai or cn>    the site of the key (default: the client asks both)
  --max-size <MB>      most that the file may weigh (default: 2)
  --out <folder>       where samples are kept (default: docs/samples)
  --simulate           calls the simulator, without a key and for nothing

exit code: 0 the sample is there; 2 it is not`;

await runCommand({
  usage: USAGE,
  allowPositionals: true,
  options: {
    'max-cost': { type: 'string' },
    site: { type: 'string', default: 'auto' },
    'max-size': { type: 'string', default: '2' },
    out: { type: 'string', default: SAMPLE_OUTPUTS },
    simulate: { type: 'boolean', default: false },
  },
  async run({ values, positionals: [id, ...others] }) {
    const maxCost = values['max-cost'];
    if (id === undefined || others.length > 0) throw new UsageError('name one model by its id');
    if (maxCost === undefined) throw new UsageError('--max-cost says what you agree to pay');
    const model = (await loadSite(path.join(ROOT, 'spec/openapi.yaml'))).byId.get(id);
    if (!model) throw new UserError(`no model has the id ${id}`);
    const platform = values.simulate ? await serveSimulator() : undefined;
    const where = platform ? { apiKey: 'any', baseUrl: platform.url } : { site: values.site as Site | 'auto' };
    const rh = new RunningHub({ ...where, estimateCost });
    const date = new Date().toISOString().slice(0, 10);
    try {
      const options = { folder: path.resolve(values.out), maxCost, maxSizeMB: Number(values['max-size']), date };
      console.log(path.relative(process.cwd(), await takeSample(model, rh, options)));
      return true;
    } catch (error) {
      throw isRunningHubError(error) ? new UserError(`${error.message} ${error.advice}`, { cause: error }) : error;
    } finally {
      await platform?.close();
    }
  },
});
