import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
const project = mkdtempSync(join(tmpdir(), 'runninghub-command-'));
const write = (name: string, content: string) => writeFileSync(join(project, name), content);

/** Values in all the ways in which pages write them. */
const PAGE = `# a comment
paths:
  /openapi/v2/acme/sing:
    post:
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [lyrics]
              properties:
                lyrics: { type: string, maxLength: 300, description: "Says \\"la\\"" }
                mood:
                  type: 'string'
                  enum:
                    - calm
                    - "wild one"
                seconds: { type: integer, minimum: 1, maximum: 1e1, default: 5 }
                loud: { type: boolean, default: false }
                note:
                  type: string
                  description: >
                    Folded
                    words`;

const generate = (...args: string[]) =>
  spawnSync('npx', ['--offline', 'runninghub', 'generate', ...args], { cwd: project, encoding: 'utf8' });

beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  write('package.json', '{ "name": "consumer", "private": true, "type": "module" }');
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`], { cwd: project });
  const graph = { '6': { class_type: 'CLIPTextEncode', inputs: { text: 'a fox' } } };
  write('graph.json', JSON.stringify(graph));
  write('page.md', `# Sing\n\n\`\`\`yaml\n${PAGE}\n\`\`\`\n`);
  const workflows = { makePoster: { id: '1900000000000000001', file: 'graph.json' } };
  write('runninghub.config.mjs', `export default ${JSON.stringify({ workflows, models: ['page.md'] })};`);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

it('generates in an empty project that has nothing but the package', () => {
  const { status, stderr, stdout } = generate('--offline');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/runninghub: 4 files written, 0 removed\n$/);
  expect(readdirSync(join(project, 'runninghub'))).toEqual([
    'acme-sing.ts',
    'index.ts',
    'make-poster.ts',
    'runninghub.lock.json',
  ]);
  expect(readFileSync(join(project, 'runninghub/make-poster.ts'), 'utf8')).toContain("nodes: { prompt: '6.text' }");
  const sing = readFileSync(join(project, 'runninghub/acme-sing.ts'), 'utf8');
  expect(sing.match(/^ {2}\w.*;$/gm)).toEqual([
    '  lyrics: string;',
    "  mood?: 'calm' | 'wild one' | undefined;",
    '  seconds?: number | undefined;',
    '  loud?: boolean | undefined;',
    '  note?: string | undefined;',
  ]);
  expect(sing).toContain('A whole number; 1 to 10.');
  expect(generate('--offline', '--check').status).toBe(0);
  expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['runninghub']);
});

it('says what to do where a configuration in TypeScript cannot be read', () => {
  write('own.config.ts', 'export default { workflows: {} } satisfies object;');
  const { status, stderr } = generate('--offline', '--config', 'own.config.ts');
  expect(status).toBe(2);
  // Where Node reads it, nothing is named in it.
  expect(stderr).toMatch(
    'typescript' in process.features && process.features.typescript
      ? /nothing to generate/
      : /Install the package typescript, in version 5, or write/,
  );
});
