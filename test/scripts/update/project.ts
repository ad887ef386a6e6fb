import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { parseCall } from '../../../codegen/command.js';
import { generateProject } from '../../../codegen/project.js';
import { git } from '../../../scripts/git.js';
import { OPTIONS, readOptions, type UpdateOptions } from '../../../scripts/update/options.js';
import { listen } from '../../support/loopback.js';
import { fixtureJson, repository } from '../sync/project.js';
import { pageText } from '../sync/sources/pages.js';

/**
 * A repository with a released project: the spec of the fixtures under the rules of this project, and all of
 * `generated/`. Whoever makes it takes it away.
 */
export async function releasedProject(): Promise<string> {
  const root = mkdtempSync(path.join(tmpdir(), 'update-'));
  for (const part of ['spec/shared', 'spec/rules', 'spec/conventions', 'redocly.yaml']) {
    cpSync(path.join(repository, part), path.join(root, part), { recursive: true });
  }
  cpSync(path.join(repository, 'test/scripts/sync/fixtures/spec'), path.join(root, 'spec'), { recursive: true });
  symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'));
  const files = {
    'package.json': '{ "name": "acme", "version": "0.1.0" }\n',
    '.gitignore': 'node_modules\n.cache\n',
    'CHANGELOG.md': '# Changelog\n\n## 0.1.0\n\nThe first version.\n',
    'spec/documented-names.json': '{}\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
  (await generateProject(root)).write();
  const calls = [
    ['init', '--quiet', '--initial-branch', 'main'],
    ['config', 'user.name', 'A maintainer'],
    ['config', 'user.email', 'maintainer@example.com'],
    ['config', 'commit.gpgsign', 'false'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'The first version'],
    ['tag', 'v0.1.0'],
  ];
  for (const call of calls) git(call, root);
  return root;
}

/** The options that the command makes of its arguments. */
export function optionsOf(...args: string[]): UpdateOptions {
  return readOptions(parseCall({ options: OPTIONS, allowPositionals: true }, args));
}

type Json = Record<string, unknown>;
interface Registry {
  version: string;
  models: (Json & { endpoint: string; params: Json[] })[];
}
interface Prices {
  version: string;
  pricing: (Json & { endpoint: string; price?: number })[];
}

/**
 * What the vendor publishes on a day: in January what the spec has; in February another limit, name and price; in
 * March a new model as well, and a field less.
 */
export function published(day: '2026-01-15' | '2026-02-15' | '2026-03-15'): Record<string, string> {
  const registry = fixtureJson<Registry>('registry-models.json');
  const prices = fixtureJson<Prices>('prices.json');
  registry.version = prices.version = `public-${day}`;
  const [paint, film] = registry.models as [Registry['models'][0], Registry['models'][0]];
  const properties: Record<string, Json> = {
    prompt: { type: 'string', maxLength: 1000 },
    ratio: { type: 'string', enum: ['1:1', '16:9', '9:16'], default: '1:1' },
    seed: { type: 'integer', minimum: 0, maximum: 100 },
    strength: { type: 'number', default: 0.5 },
    style: { type: 'string', default: 'oil' },
  };
  if (day > '2026-02') {
    prices.pricing[0]!.price = 0.2;
    film.name_cn = 'Acme <Film> @all';
    paint.params[0]!.maxLength = 2000;
    properties.prompt = { type: 'string', maxLength: 2000 };
  }
  if (day > '2026-03') {
    paint.params = paint.params.filter(({ fieldKey }) => fieldKey !== 'strength');
    delete properties.strength;
  } else {
    const isKnown = ({ endpoint }: { endpoint: string }) => !endpoint.startsWith('acme-sing');
    registry.models = registry.models.filter(isKnown);
    prices.pricing = prices.pricing.filter(isKnown);
  }
  const page = { id: 'acme-paint/text-to-image', required: ['prompt'], properties, outputType: 'png' };
  return {
    'registry.json': JSON.stringify(registry),
    'prices.json': JSON.stringify(prices),
    'llms.txt': `- Standard Model API > Image > Acme [${page.id}](https://vendor.example/api-1.md): words`,
    'api-1.md': pageText(page),
  };
}

/** A server with what is published; the arguments with which an update reads it. */
export async function vendor(files: Record<string, string>): Promise<string[]> {
  const { url, close } = await listen((request, response) => {
    const text = files[(request.url ?? '').slice(1)];
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  onTestFinished(close);
  return [`${url}/llms.txt`, `${url}/registry.json`, '--prices', `${url}/prices.json`];
}

/** A file of a project. */
export function read(root: string, name: string): string {
  return readFileSync(path.join(root, name), 'utf8');
}
