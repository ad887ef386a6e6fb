import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findingsIn, isFault } from '../../../../codegen/spec/lint.js';
import { runSync } from '../../../../scripts/sync/run.js';
import { savedPages } from '../sources/pages.js';
import { copyProject, fixture, fixtureJson, optionsOf, repository, writeJson } from '../project.js';

const sync = (root: string, ...args: string[]) => runSync(optionsOf(...args), root, '2026-03-03');
const registry = fixture('registry-models.json');
const prices = fixture('prices.json');
const read = (root: string, file: string) => readFileSync(path.join(root, 'spec', file), 'utf8');
const paint = 'models/acme/acme-paint-text-to-image.yaml';
const sing = 'models/acme/acme-sing-2-text-to-audio.yaml';

/** The kinds of problem that the project's own lint finds, file by file. */
async function problems(root: string): Promise<string[]> {
  const found = await findingsIn(path.join(root, 'spec/openapi.yaml'), repository);
  return found
    .filter(isFault)
    .map(({ ruleId, location }) => `${path.basename(location[0]?.source.absoluteRef ?? '')} ${ruleId}`)
    .filter((line) => !line.startsWith('openapi.yaml'));
}

test('a new model is drafted, and lint fails until every marked text is written and its review is done', async () => {
  const root = copyProject();
  expect(await problems(root)).toEqual([]);
  const { output, isSettled } = await sync(root, registry, prices, '--write');
  expect(isSettled).toBe(false);
  expect(output).toContain(`Drafted (1)\n  ${sing}`);
  expect(read(root, 'openapi.yaml')).toContain(`/openapi/v2/acme-sing-2/text-to-audio:\n    $ref: ${sing}\n`);

  const draft = read(root, sing);
  const marks = draft.match(/\u3010write\u3011/g)?.length ?? 0;
  expect(marks).toBe(4);
  const problem = (rule: string) => `${path.basename(sing)} runninghub/${rule}`;
  const found = await problems(root);
  expect(found.filter((one) => one !== problem('reviewed'))).toEqual(Array(marks).fill(problem('english-prose')));
  expect(found).toHaveLength(marks + 1);

  const written = draft
    .replaceAll(/'\u3010write\u3011[^']*'/g, (_mark, at) => `Text number ${String(at)} in plain words.`)
    .replace(/    review:\n(      - .*\n)+/, '');
  writeFileSync(path.join(root, 'spec', sing), written);
  expect(await problems(root)).toEqual([]);
  expect(await sync(root, registry, prices)).toMatchObject({ isSettled: true });
});

test('a changed model gets what is mechanical; the rest is a checklist, and prose stays', async () => {
  const root = copyProject();
  const json = fixtureJson<{ models: { params: Record<string, unknown>[] }[] }>('registry-models.json');
  const [prompt, ratio, , strength] = json.models[0]?.params ?? [];
  Object.assign(prompt ?? {}, { maxLength: 2000, required: false });
  Object.assign(ratio ?? {}, { options: [{ value: '1:1' }, { value: '4:3' }], defaultValue: '4:3' });
  Object.assign(strength ?? {}, { fieldKey: 'power' });
  const before = read(root, paint);
  const { output } = await sync(root, writeJson('registry.json', json), '--write', '--date', '2026-02-20');
  const words =
    "              type: number\n              x-step: 0.1\n              default: 0.5\n              description: '\u3010write\u3011'\n";
  expect(read(root, paint)).toBe(
    before
      .replace('maxLength: 1000 #', 'maxLength: 2000 #')
      .replace("'9:16']\n              default: '1:1'", "'9:16', '4:3']\n              default: '4:3'")
      .replace('            webhookUrl:', `            power:\n${words}            webhookUrl:`)
      .replace("registry, date: '2026-01-01'", "registry, date: '2026-02-01'"),
  );
  expect(output.split('Left to do (9)\n')[1]?.split('\n')).toEqual([
    '  [ ] 1 new model: no price list was read; find out what they cost, or leave them without a price',
    expect.stringContaining('[ ] acme-paint/text-to-image prompt.required: true \u2192 false: breaks callers'),
    expect.stringContaining('[ ] acme-paint/text-to-image strength: not in the registry: '),
    expect.stringMatching(/\[ \] 1 new model: names are guessed /),
    `        acme-sing-2/text-to-audio | acme | text-to-speech | text | acmeSing2TextToAudio | acmePaintTextToImage | `,
    expect.stringMatching(/\[ \] 1 new model: these texts are those of another model, follow from the task or /),
    expect.stringContaining(
      '| text | The words to speak aloud. | its task | says what follows from its task, and the ',
    ),
    expect.stringMatching(/\[ \] 1 new model: descriptions say /),
    expect.stringMatching(/^ {8}acme-sing-2\/text-to-audio \| Acme Sing 2 Text To Audio, text to speech\. Acme /),
    `  [ ] ${paint} power: describe this new field`,
    `  [ ] ${sing}: write 4 texts: voiceAudio, speed, loop, text in the example`,
    expect.stringContaining('[ ] acme-paint/text-to-image ratio.enum: + 4:3 - 16:9 - 9:16: values were taken away'),
    '',
    'A person needs about 9 minutes for what is left.',
  ]);
});

test('a deliberate difference is not written', async () => {
  const root = copyProject();
  writeFileSync(
    path.join(root, 'spec/differences.yaml'),
    "- { model: acme-paint/text-to-image, field: prompt, property: maxLength, registry: 2000, reason: tried out, date: '2026-01-01' }\n",
  );
  const json = fixtureJson<{ models: { params: Record<string, unknown>[] }[] }>('registry-models.json');
  Object.assign(json.models[0]?.params[0] ?? {}, { maxLength: 2000 });
  json.models.pop();
  const before = read(root, paint);
  const { output, isSettled } = await sync(root, writeJson('registry.json', json), '--write');
  expect(isSettled).toBe(true);
  expect(output).toContain('1 \u00d7 tried out');
  expect(output).toMatch(/Nothing to write\.$/);
  expect(read(root, paint)).toBe(before);
});

test('strange paths, marked models and taken files are left to a curator', async () => {
  const root = copyProject();
  const name = 'acme-film/image-to-video';
  const film = { endpoint: `${name}-[Deprecated]`, name_en: name, params: [] };
  const file = writeJson('registry.json', [
    film,
    { endpoint: 'Acme/UPPER', name_en: 'upper', output_type: 'image', params: [] },
    { endpoint: '../../outside', name_en: 'outside', output_type: 'image', params: [] },
    { endpoint: 'acme-old/deprecated', name_en: 'old', params: [] },
    { endpoint: 'acme-paint-text/to-image', name_en: '\u753b', params: [] },
  ]);
  const openapi = read(root, 'openapi.yaml');
  const { output } = await sync(root, file, '--write', '--partial');
  const todo = output.slice(output.indexOf('Left to do'));
  expect(todo).toContain(`acme-paint-text/to-image, ${paint}: new, but the file is there already; name it by hand`);
  expect(todo).toContain('../../outside: new, but not drafted');
  expect(todo).toContain('Acme/UPPER: new, but not drafted');
  expect(todo).toContain('acme-old/deprecated: new, but not drafted');
  expect(todo).toContain('acme-film/image-to-video deprecated: false \u2192 true: set lifecycle.status and deprecated');
  expect(read(root, 'openapi.yaml')).toBe(openapi);
});

test('models whose names differ in brackets alone are both drafted', async () => {
  const root = copyProject();
  const film = (endpoint: string, name_en: string) => ({ endpoint, name_en, output_type: 'video', params: [] });
  const list = [
    film('acme-tidy-pro/video', 'acme-tidy/video(Fine)'),
    film('acme-tidy/video', 'acme-tidy/video(Plain)'),
  ];
  const { output } = await sync(root, writeJson('registry.json', list), '--write', '--partial');
  expect(output).toContain('Drafted (2)\n  models/acme/acme-tidy-pro-video.yaml\n  models/acme/acme-tidy-video.yaml\n');
});

test('no amount is taken over whose currency or unit is another', async () => {
  const root = copyProject();
  const list = fixtureJson<{ pricing: Record<string, unknown>[] }>('prices.json');
  Object.assign(list.pricing[0]!, { currency: 'USD', price: 0.01 });
  Object.assign(list.pricing[1]!, {
    unit: '/\u6b21',
    rules: [
      { when: { sound: 'true' }, price: 9 },
      { when: { sound: 'false' }, price: 8 },
    ],
  });
  const files = [paint, 'models/acme/acme-film-image-to-video.yaml'];
  const before = files.map((file) => read(root, file));
  const { output } = await sync(root, registry, writeJson('prices.json', list), '--write');
  expect(files.map((file) => read(root, file))).toEqual(before);
  for (const name of ['acme-paint/text-to-image', 'acme-film/image-to-video'])
    for (const property of ['price', 'priceUnit']) expect(output).toContain(`[ ] ${name} ${property}: `);
});

test('an explained unit does not let its amounts pass', async () => {
  const root = copyProject();
  writeFileSync(
    path.join(root, 'spec/differences.yaml'),
    "- { model: acme-paint/text-to-image, property: priceUnit, reason: the other site, date: '2026-01-01' }\n",
  );
  const list = fixtureJson<{ pricing: Record<string, unknown>[] }>('prices.json');
  Object.assign(list.pricing[0]!, { currency: 'USD', price: 0.01 });
  const before = read(root, paint);
  await sync(root, registry, writeJson('prices.json', list), '--write');
  expect(read(root, paint)).toBe(before);
});

test('what was decided on a price stays until a list has it overtaken: another currency is left to a person', async () => {
  const root = copyProject();
  const file = path.join(root, 'spec/differences.yaml');
  const of = "model: acme-paint/text-to-image, property: price, registry: { '': '0.20' }";
  writeFileSync(file, `- { ${of}, reason: the list lags, date: '2026-01-01' }\n`);
  const before = read(root, 'differences.yaml');
  const list = fixtureJson<{ pricing: Record<string, unknown>[] }>('prices.json');
  Object.assign(list.pricing[0]!, { currency: 'USD', price: 0.01 });
  const { output } = await sync(root, registry, writeJson('prices.json', list), '--write');
  expect(output).toContain('[ ] acme-paint/text-to-image priceUnit: ');
  expect(read(root, 'differences.yaml')).toBe(before);
  expect((await sync(root, registry, prices, '--write')).output).toContain('Taken out of spec/differences.yaml: 1');
  expect(read(root, 'differences.yaml')).toBe('[]\n');
});

test.each([0, 0.009, 1.1])('an amount of %d where it was 0.10 is left to a curator', async (price) => {
  const root = copyProject();
  const list = fixtureJson<{ pricing: Record<string, unknown>[] }>('prices.json');
  Object.assign(list.pricing[0]!, { price });
  const before = read(root, paint);
  const { output } = await sync(root, registry, writeJson('prices.json', list), '--write');
  expect(read(root, paint)).toBe(before);
  expect(output).toContain(
    `[ ] acme-paint/text-to-image price: {"always":"0.1"} \u2192 {"always":"${price}"}: write the`,
  );
});

test('what an older source says otherwise is left alone, and so is what was decided since', async () => {
  const root = copyProject();
  const cited = "registry, date: '2026-01-01'";
  writeFileSync(path.join(root, 'spec', paint), read(root, paint).replace(cited, "registry, date: '2026-02-02'"));
  const decision = { model: 'acme-paint/text-to-image', field: 'prompt', property: 'maxLength', registry: 5 };
  const decisions = `- ${JSON.stringify({ ...decision, reason: 'seen in March', date: '2026-03-01' })}\n`;
  writeFileSync(path.join(root, 'spec/differences.yaml'), decisions);
  const json = fixtureJson<{ models: { params: Record<string, unknown>[] }[] }>('registry-models.json');
  Object.assign(json.models[0]!.params[0]!, { maxLength: 2000 });
  const before = read(root, paint);
  const { output } = await sync(root, writeJson('registry.json', json), '--write');
  expect(read(root, paint)).toBe(before);
  expect(read(root, 'differences.yaml')).toBe(decisions);
  expect(output).toContain('left alone (1)\n  acme-paint/text-to-image: the spec cites a source of 2026-02-02');
});

test('a new field that the documentation requires is required, and says what it breaks', async () => {
  const root = copyProject();
  const properties = { prompt: { type: 'string' }, mesh: { type: 'string' } };
  const pages = savedPages([{ id: 'acme-paint/text-to-image', properties, required: ['prompt', 'mesh'] }]);
  await expect(sync(root, pages, '--write')).rejects.toThrow('tells no day of its own: name the one it was saved on');
  const { output } = await sync(root, pages, '--write', '--date', '2026-03-03');
  const why = 'which is required: callers without it break, and the example lacks it';
  expect(output).toContain(`[ ] ${paint} mesh: describe this new field, ${why}`);
  expect(read(root, paint)).toContain('required: [prompt, mesh]');
});

test('a new field that is required says what it breaks', async () => {
  const root = copyProject();
  const json = fixtureJson<{ models: { params: Record<string, unknown>[] }[] }>('registry-models.json');
  json.models[0]!.params.push({ fieldKey: 'mesh', type: 'STRING', required: true });
  const { output } = await sync(root, writeJson('registry.json', json), '--write');
  const why =
    'which only a registry calls required: try a call without it before you make it so, since that breaks callers';
  expect(output).toContain(`[ ] ${paint} mesh: describe this new field, ${why}`);
  expect(read(root, paint)).toContain('required: [prompt]');
});

test('what is written is written as the project writes YAML, and all of it or nothing', async () => {
  const root = copyProject();
  const json = fixtureJson<{ models: { params: Record<string, unknown>[] }[] }>('registry-models.json');
  const options = Array.from({ length: 40 }, (_, at) => ({ value: `${at}:9` }));
  Object.assign(json.models[0]!.params[1]!, { options });
  await sync(root, writeJson('registry.json', json), '--write');
  const text = read(root, paint);
  expect(text).toContain("'39:9'");
  expect(text.split('\n').filter((line) => line.length > 120)).toEqual([]);

  const taken = copyProject();
  // A folder stands where a file belongs: the last of the writes cannot succeed.
  mkdirSync(path.join(taken, 'spec/openapi.yaml.new'));
  await expect(sync(taken, registry, '--write')).rejects.toThrow('EISDIR');
  expect(existsSync(path.join(taken, 'spec', sing))).toBe(false);
  expect(readdirSync(path.join(taken, 'spec/models/acme')).filter((name) => name.endsWith('.new'))).toEqual([]);
});
