import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { edit } from '../fixture.js';
import { outcomeOf, type Fault } from './fault.js';

const PLAIN = 'models/acme/plain.yaml';

const change = (from: string, to: string) => (spec: string) => edit(path.join(spec, PLAIN), from, to);

/** A second model, made from the first. */
const copyModel = (name: string, from: string, to: string) => (spec: string) => {
  cpSync(path.join(spec, PLAIN), path.join(spec, name));
  edit(path.join(spec, name), 'id: acme/plain', 'id: copy');
  edit(path.join(spec, name), from, to);
};

const SCHEMA = '#/post/requestBody/content/application~1json/schema';

const faults: Fault[] = [
  {
    name: 'YAML that cannot be read',
    breakIt: change("lifecycle: { status: active, date: '2026-01-01' }", 'lifecycle: { status: active'),
    message: /^:\d+: this is not YAML: /,
  },
  {
    name: 'a reference to a file that is not there',
    breakIt: change('width: { $ref: ../../shared/schemas/Size.yaml', 'width: { $ref: ../../shared/schemas/Gone.yaml'),
    message: new RegExp(`^:25 ${SCHEMA}/properties/width: there is no file .*shared/schemas/Gone\\.yaml$`),
  },
  {
    name: 'a path whose file is not there',
    breakIt: (spec) => rmSync(path.join(spec, 'platform/upload.yaml')),
    file: 'openapi.yaml',
    message: /^:\d+ #\/paths\/~1openapi~1v2~1upload: there is no file .*upload\.yaml$/,
  },
  {
    name: 'a model without x-model',
    breakIt: change('x-model:', 'x-mode:'),
    message: ':1 #/post: a model needs an x-model block',
  },
  {
    name: 'an x-model without a part that the code needs',
    breakIt: change('    channel: standard\n', ''),
    message: ':5 #/post/x-model: x-model lacks channel: one of standard, official-stable, channel-low-price',
  },
  {
    name: 'an x-model with a value that is none',
    breakIt: change('output: image', 'output: picture'),
    message: /^:10 #\/post\/x-model\/output: output must be one of image, video, audio, 3d, text, file$/,
  },
  {
    name: 'a misspelt condition of a price',
    breakIt: change("{ amount: '0.50' }", "{ wehn: { count: 1 }, amount: '0.50' }"),
    message: ':13 #/post/x-model/price/rules/0/wehn: a price rule knows when, above, given, amount, atLeast, not wehn',
  },
  {
    name: 'a misspelt key of the lifecycle',
    breakIt: change("date: '2026-01-01' }\n    price", "date: '2026-01-01', replacedBY: [x] }\n    price"),
    message: ':12 #/post/x-model/lifecycle/replacedBY: lifecycle knows status, date, replacedBy, note, not replacedBY',
  },
  {
    name: 'a model without an id',
    breakIt: change('    id: acme/plain\n', ''),
    message: ':5 #/post/x-model: x-model lacks id: the path of the endpoint after /openapi/v2/',
  },
  {
    name: 'an id that is no path',
    breakIt: change('id: acme/plain', 'id: acme/../plain'),
    message: ':6 #/post/x-model/id: id must be the path of the endpoint after /openapi/v2/',
  },
  {
    name: 'an id that stands twice in its file',
    breakIt: change('id: acme/plain', 'id: acme/plain\n    id: acme/other'),
    message: /^:\d+: this is not YAML: duplicated mapping key$/,
  },
  {
    name: 'an id that another model has',
    breakIt: change('id: acme/plain', 'id: zeta/awkward'),
    file: 'models/zeta/awkward.yaml',
    message:
      /^:6 #\/post\/x-model\/id: the id zeta\/awkward is taken by .*models\/acme\/plain\.yaml; change one of them$/,
  },
  {
    name: 'an id that is the path of another endpoint',
    breakIt: change('id: acme/plain', 'id: upload'),
    message: /: the path \/openapi\/v2\/upload is taken by .*platform\/upload\.yaml$/,
  },
  {
    name: 'a model without a post operation',
    breakIt: change('post:', 'put:'),
    file: PLAIN,
    message: /: a model needs a post operation$/,
  },
  {
    name: 'a model whose helper could not be exported',
    breakIt: change('operationId: acmePlain', 'operationId: delete'),
    message: ':2 #/post/operationId: operationId must be in camelCase, a name that JavaScript can export',
  },
  {
    name: 'a model without a JSON body',
    breakIt: change('application/json', 'text/plain'),
    message: ':15 #/post/requestBody: a model needs a JSON request body with a schema',
  },
  {
    name: 'a model without an example',
    breakIt: change('examples:', 'x-examples:'),
    message: /#\/post\/requestBody\/content\/application~1json\/examples: a model needs a request example$/,
  },
  {
    name: 'a keyword that nothing would check',
    breakIt: change('deprecated: true,', 'contentEncoding: base64,'),
    message: new RegExp(`^:31 ${SCHEMA}/properties/code/contentEncoding: the keyword contentEncoding is not among`),
  },
  {
    name: 'a family that is not the folder',
    breakIt: change('family: acme', 'family: ajax'),
    message: ':8 #/post/x-model/family: family is ajax, but the file is in the folder models/acme; make them agree',
  },
  {
    name: 'a model outside models/',
    breakIt: (spec) => {
      mkdirSync(path.join(spec, 'other/acme'), { recursive: true });
      cpSync(path.join(spec, PLAIN), path.join(spec, 'other/acme/plain.yaml'));
      edit(path.join(spec, 'openapi.yaml'), PLAIN, 'other/acme/plain.yaml');
      rmSync(path.join(spec, PLAIN));
    },
    file: 'other/acme/plain.yaml',
    message: ': an operation with x-model belongs into a file of its own under models/',
  },
  {
    name: 'two models with one helper name',
    breakIt: copyModel('models/acme/zopy.yaml', 'values', 'copies'),
    file: 'models/acme/zopy.yaml',
    message: /operationId acmePlain is taken by acmePlain of .*models\/acme\/plain\.yaml; rename one of them$/,
  },
  {
    name: 'helper names that differ in case alone',
    breakIt: copyModel('models/acme/zopy.yaml', 'acmePlain', 'acmePLAIN'),
    file: 'models/acme/zopy.yaml',
    message: /operationId acmePLAIN is taken by acmePlain of/,
  },
  {
    name: 'a helper named like the input of another model',
    breakIt: copyModel('models/acme/zopy.yaml', 'acmePlain', 'acmePlainInput'),
    file: 'models/acme/zopy.yaml',
    message: /exported name acmePlainInput is taken by AcmePlainInput of .*plain\.yaml/,
  },
  {
    name: 'two files that become one',
    breakIt: copyModel('models/acme/plain.yml', 'acmePlain', 'acmeOther'),
    message: /the spec file .* is taken by .*plain\.ya?ml/,
  },
  {
    name: 'a keyword that nothing would check, in a schema that several files use',
    breakIt: (spec) => appendFileSync(path.join(spec, 'shared/schemas/Size.yaml'), 'contentEncoding: base64\n'),
    file: 'shared/schemas/Size.yaml',
    message: /^:7 #\/contentEncoding: the keyword contentEncoding is not among/,
  },
  {
    name: 'a keyword beside a reference',
    breakIt: change(
      'width: { $ref: ../../shared/schemas/Size.yaml',
      'width: { contentEncoding: base64, $ref: ../../shared/schemas/Size.yaml',
    ),
    message: new RegExp(`^:25 ${SCHEMA}/properties/width/contentEncoding: the keyword contentEncoding is not`),
  },
  {
    name: 'an entry file without a list of paths',
    breakIt: (spec) => writeFileSync(path.join(spec, 'openapi.yaml'), 'openapi: 3.1.0\npaths: {}\n'),
    file: 'openapi.yaml',
    message: /: paths must be a map with one path to a line$/,
  },
  {
    name: 'an entry file that is not YAML',
    breakIt: (spec) => writeFileSync(path.join(spec, 'openapi.yaml'), 'paths: ['),
    file: 'openapi.yaml',
    message: ':1: this is not YAML: unexpected end of the stream within a flow collection',
  },
  {
    name: 'an entry file that is not there',
    breakIt: (spec) => rmSync(path.join(spec, 'openapi.yaml')),
    file: 'openapi.yaml',
    message: /^: there is no file .*openapi\.yaml$/,
  },
];

test.each(faults)('$name stops the generator', async (fault) => {
  const { error, place, text, rest } = await outcomeOf({ file: PLAIN, ...fault });
  expect(error).toMatchObject({ name: 'SpecError' });
  expect(text.replace(/\.ya?ml/, '')).toContain(place.replace(/\.ya?ml/, ''));
  expect(text.slice(place.length)).toMatch(rest);
});
