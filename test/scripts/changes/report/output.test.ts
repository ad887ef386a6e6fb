import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import type { OpenApiDocument } from '../../../../codegen/spec/types.js';
import { toMarkdown } from '../../../../scripts/changes/report/markdown.js';
import { isBreaking, reportOn } from '../../../../scripts/changes/report/report.js';
import { toText } from '../../../../scripts/changes/report/text.js';
import { about, body, field, fixture, schema, things, type Json } from '../fixtures.js';

function report(...edits: ((spec: Json) => unknown)[]) {
  const newer = fixture();
  for (const edit of edits) edit(newer);
  return reportOn(
    { label: 'v0.1.0', document: fixture() as OpenApiDocument },
    { label: 'working tree', document: newer as OpenApiDocument },
    '0.1.0',
  );
}

const several = () =>
  report(
    (spec) => (field(spec, 'prompt').maxLength = 500),
    (spec) => body(spec).required.push('tag'),
    (spec) => (about(spec).price.rules[0].amount = '0.15'),
    (spec) => (about(spec).lifecycle.status = 'deprecated'),
    (spec) => (body(spec).properties.style = { type: 'string' }),
    (spec) => delete schema(spec, 'Task').properties.state,
    (spec) => (things(spec).get.deprecated = true),
    (spec) => spec['x-error-codes'].pop(),
    (spec) => (spec.webhooks.done.post.requestBody.content['application/json'].schema.properties.at = {}),
  );

describe('as text', () => {
  it('groups by model, the worst first', () => {
    expect(toText(several())).toBe(`v0.1.0 → working tree

Models
  paint/fox (paintFox)
    compile time  \`tag\` is now required
    run time      \`prompt\`: maxLength 800 → 500
    cost          price raised: size 1k: 0.10 → 0.15 CNY per call
    -             deprecated
    -             \`style\` added, optional

Platform endpoints
  GET /openapi/v2/things
    -             deprecated

Shared responses
  Task
    compile time  \`state\` removed

Webhooks
  POST done
    -             \`at\` added, optional

Errors
  error codes
    run time      \`v2 1002 key\` removed, was \`authentication\`

9 changes in 5 places: 2 break at compile time, 2 break at run time, 1 breaks in cost, 4 break nothing
Version 0.1.0 → 0.2.0 (minor): breaking: 2 at compile time, 2 at run time, 1 in cost, and the version is below 1.0
`);
  });

  it('says so when nothing changed', () => {
    expect(toText(report())).toBe('v0.1.0 → working tree\n\nNothing changed.\n');
  });
});

describe('as Markdown', () => {
  it('puts what breaks first', () => {
    expect(toMarkdown(several()))
      .toBe(`The described API: 9 changes in 5 places: 2 break at compile time, 2 break at run time, 1 breaks in cost, 4 break nothing. Version bump: minor (breaking: 2 at compile time, 2 at run time, 1 in cost, and the version is below 1.0).

### Breaking

- \`paintFox\` (\`paint/fox\`):
  - \`prompt\`: maxLength 800 → 500 (breaks at run time)
  - \`tag\` is now required (breaks at compile time)
  - price raised: size 1k: 0.10 → 0.15 CNY per call (changes what a call costs)
- response \`Task\`: \`state\` removed (breaks at compile time)
- error codes: \`v2 1002 key\` removed, was \`authentication\` (breaks at run time)

### Added

- \`paintFox\` (\`paint/fox\`): \`style\` added, optional
- webhook \`POST done\`: \`at\` added, optional

### Deprecated

- \`paintFox\` (\`paint/fox\`): deprecated
- \`GET /openapi/v2/things\`: deprecated
`);
  });

  it('is what the formatter would write, whatever the values hold', async () => {
    const odd = report(
      (spec) => (field(spec, 'tag').pattern = '^(*_a|`b`_*)[<1>]+$'),
      (spec) => field(spec, 'ratio').enum.push('', '*', '`', '__a__', '<b>'),
      (spec) => (body(spec).minProperties = 3),
      (spec) => (body(spec).not = { properties: { tag: { pattern: '`*`' } } }),
    );
    const text = toMarkdown(odd);
    expect(await format(text, { parser: 'markdown', printWidth: 120, singleQuote: true })).toBe(text);
  });

  it('is empty when nothing changed', () => {
    expect(toMarkdown(report())).toBe('');
  });
});

it('tells a breaking report from a harmless one', () => {
  expect(isBreaking(several())).toBe(true);
  expect(isBreaking(report((spec) => (body(spec).properties.style = { type: 'string' })))).toBe(false);
});
