import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../../codegen/command.js';

/** What code returns in which `imported` and `required` are the two forms of the built package. */
function inBothForms(code: string): unknown {
  const program = `
    import { mkdtempSync, rmSync } from 'node:fs';
    import { createRequire } from 'node:module';
    import { tmpdir } from 'node:os';
    import { dirname, join } from 'node:path';
    const require = createRequire(${JSON.stringify(path.join(PROJECT, 'package.json'))});
    const formOf = async (load) => {
      const names = ['.', 'api', 'catalog', 'models/flux', 'simulator', 'validate'];
      const parts = names.map((name) => load(name === '.' ? 'runninghub' : 'runninghub/' + name));
      return Object.assign({}, ...(await Promise.all(parts)));
    };
    const imported = await formOf((name) => import(name)), required = await formOf(require);
    const client = (form, simulator) =>
      new form.RunningHub({ apiKey: 'any', baseUrl: simulator.origin, fetch: simulator.fetch });
    const says = (promise) => promise.then((value) => value, (error) => error.name + ': ' + error.message);
    const result = await (async () => { ${code} })();
    console.log(JSON.stringify(result));`;
  const args = ['--input-type=module', '--eval', program];
  return JSON.parse(execFileSync('node', args, { cwd: PROJECT, encoding: 'utf8', timeout: 600_000 }));
}

it('import and require export the same names, of two copies', () => {
  const code = `
    const same = Object.keys(imported).filter((name) => imported[name] === required[name]);
    return [Object.keys(imported).sort(), Object.keys(required).sort(), same];`;
  const [names, others, same] = inBothForms(code) as [string[], string[], string[]];
  expect(others.filter((name) => name !== '__esModule')).toEqual(names);
  expect(names.length).toBeGreaterThan(40);
  expect(same).toEqual([]);
});

it('the errors of one form are known to the guards and the classes of the other', () => {
  const code = `
    const outcomes = [];
    for (const [form, other] of [[imported, required], [required, imported]]) {
      const error = await client(form, form.createSimulator()).run({ id: 'a/b' }, {}).catch((reason) => reason);
      outcomes.push([error.name, error instanceof other.RunningHubError, other.isNotFoundError(error),
        error instanceof other.NotFoundError, error instanceof other.InputError, other.isInputError(error)]);
    }
    return outcomes;`;
  const known = ['NotFoundError', true, true, true, false, false];
  expect(inBothForms(code)).toEqual([known, known]);
});

it('a client of one form takes the helpers, guards, files, tasks and simulators of the other', () => {
  const code = `
    const outcomes = [];
    for (const [form, other] of [[imported, required], [required, imported]]) {
      const simulator = other.createSimulator({ clock: form.manualClock() });
      const rh = new form.RunningHub({
        apiKey: 'any', baseUrl: simulator.origin, fetch: simulator.fetch, validate: other.validate });
      const bad = await says(rh.submit(other.flux2DevEdit, {}));
      const task = await rh.submit('rhart-image-x-official/text-to-image',
        { prompt: 'a red fox', outputFormat: 'png' });
      await simulator.clock.advance(60_000);
      const { outputs } = await client(other, simulator).task(task).result();
      const saved = await client(other, simulator).download(outputs[0]).save(join(mkdtempSync(join(tmpdir(), 'forms-')), 'a.png'));
      const { fileName } = await rh.upload(other.file(saved));
      rmSync(dirname(saved), { recursive: true });
      outcomes.push([bad.split(':')[0], fileName]);
    }
    return outcomes;`;
  const done = ['InputError', expect.stringMatching(/^openapi\/\w+\.png$/)];
  expect(inBothForms(code)).toEqual([done, done]);
});

it('createApi says why it takes no client of the other form', () => {
  const code = `
    return [[imported, required], [required, imported]].map(([form, other]) => {
      try { return String(form.createApi(client(other, other.createSimulator()))); } catch (error) { return error.message; }
    });`;
  const refusal = expect.stringContaining('`import` and `require` load two copies, so take both from one');
  expect(inBothForms(code)).toEqual([refusal, refusal]);
});
