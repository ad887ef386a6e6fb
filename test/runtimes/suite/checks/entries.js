import { grokImagineImageTextToImageOfficialStable as helper } from 'runninghub/models';
import * as grok from 'runninghub/models/grok';
import { INPUT, task, TEXT_TO_IMAGE } from '../api.js';
import { fails, matches, ok, same } from '../assert.js';

export const entryChecks = {
  'a helper is small and frozen in meaning: its id, its output, its defaults, its sites': async () => {
    const { until } = helper.sites.cn;
    const sites = { cn: { until } };
    const expected = { id: TEXT_TO_IMAGE, output: 'image', defaults: { outputFormat: 'jpeg' }, sites };
    same(helper, expected, 'helper');
  },
  'the entry of a family has the same helpers': async () => {
    ok(grok.grokImagineImageTextToImageOfficialStable === helper, 'it is another object');
    ok(Object.keys(grok).length > 2, 'the family has too few helpers');
  },
  'every helper of the main entry has its own id': {
    needs: ['models', 'catalog'],
    run: async ({ entries: { models, catalog } }) => {
      const ids = Object.values(models).map(({ id }) => id);
      same([ids.length, new Set(ids).size], [catalog.catalog.length, catalog.catalog.length], 'number of ids');
    },
  },
  'the core runs without the resources': {
    needs: ['core'],
    run: async ({ entries: { core }, api }) => {
      const server = await api({ submit: [task()] });
      const client = new core.RunningHubCore({ apiKey: 'x', baseUrl: server.baseUrl });
      await client.submit(TEXT_TO_IMAGE, INPUT);
      same([client.workflows, await server.count('submit')], [undefined, 1], 'resources and submits');
    },
  },
  'the catalog knows a model by every name': {
    needs: ['catalog'],
    run: async ({
      entries: {
        catalog: { findModel },
      },
    }) => {
      const entry = findModel(TEXT_TO_IMAGE);
      const names = [entry.name, entry.helper, ` ${entry.name.toUpperCase()} `, ...entry.aliases];
      same(
        names.map((name) => findModel(name)?.id),
        names.map(() => TEXT_TO_IMAGE),
        'ids',
      );
      same(findModel('no such model'), undefined, 'unknown name');
    },
  },
  'the catalog explains error codes': {
    needs: ['catalog'],
    run: async ({
      entries: {
        catalog: { errorCodes },
      },
    }) => ok(Object.keys(errorCodes).length > 50, 'there are too few codes'),
  },
  'validate accepts what is right': {
    needs: ['validate'],
    run: async ({
      entries: {
        validate: { validate },
      },
    }) => same(validate(helper, INPUT), [], 'problems'),
  },
  'validate names field, value and what is allowed': {
    needs: ['validate'],
    run: async ({
      entries: {
        validate: { validate },
      },
    }) => {
      const [problem, ...more] = validate(TEXT_TO_IMAGE, { ...INPUT, outputFormat: 'gif' });
      same(
        [problem.path, problem.keyword, problem.allowed, more.length],
        ['outputFormat', 'enum', ['jpeg', 'png'], 0],
        'problem',
      );
      matches(problem.message, /outputFormat is "gif".*"jpeg", "png"/, 'message');
    },
  },
  'validate counts code points and finds missing and unknown fields': {
    needs: ['validate'],
    run: async ({
      entries: {
        validate: { validate },
      },
    }) => {
      same(
        validate(TEXT_TO_IMAGE, { ...INPUT, prompt: '🦊🦊🦊' }).map(({ keyword }) => keyword),
        ['minLength'],
        'three foxes',
      );
      same(validate(TEXT_TO_IMAGE, { ...INPUT, prompt: '🦊🦊🦊🦊🦊' }), [], 'five foxes');
      const keywords = validate(TEXT_TO_IMAGE, { promt: 'a red fox', outputFormat: 'png' }).map(
        ({ keyword }) => keyword,
      );
      same(keywords.sort(), ['additionalProperties', 'required'], 'keywords');
    },
  },
  'a client with validate refuses before any request': {
    needs: ['validate'],
    run: async ({
      entries: {
        validate: { validate },
      },
      api,
    }) => {
      const server = await api({ submit: [task()] });
      const client = server.client({ validate });
      const error = await fails(client.submit(TEXT_TO_IMAGE, { ...INPUT, outputFormat: 'gif' }), 'InputError');
      same([error.field, await server.count()], ['outputFormat', 0], 'field and requests');
    },
  },
  'the fields of a model are data': {
    needs: ['fields'],
    run: async ({
      entries: {
        fields: { fieldsOf },
      },
    }) => {
      const [prompt] = fieldsOf(TEXT_TO_IMAGE);
      same([prompt.name, prompt.types, prompt.required], ['prompt', ['string'], true], 'the first field');
      same(fieldsOf('vendor/new'), undefined, 'the fields of a model that is not known');
    },
  },
  'a price is exact decimal text': {
    needs: ['pricing'],
    run: async ({
      entries: {
        pricing: { estimateCost, priceOf },
      },
    }) => {
      const { amount, currency, exact } = estimateCost(TEXT_TO_IMAGE, INPUT);
      same([amount, currency, exact], ['0.14', 'CNY', true], 'estimate');
      same(priceOf(helper).rules.length, 1, 'rules');
    },
  },
  'a client with estimateCost refuses before any request': {
    needs: ['pricing'],
    run: async ({
      entries: {
        pricing: { estimateCost },
      },
      api,
    }) => {
      const server = await api({ submit: [task()] });
      const client = server.client({ estimateCost, maxPriceAge: Infinity });
      const error = await fails(client.submit(TEXT_TO_IMAGE, INPUT, { maxCost: '0.10' }), 'CostLimitError');
      same([error.estimate.amount, error.maxCost, await server.count()], ['0.14', '0.10', 0], 'limit and requests');
      await client.submit(TEXT_TO_IMAGE, INPUT, { maxCost: '0.14' });
      same(
        (await server.requests()).map(({ kind }) => kind),
        ['submit'],
        'requests',
      );
    },
  },
  'the low-level client sends the key and nothing else': {
    needs: ['api'],
    run: async ({ entries, api }) => {
      const server = await api({ query: [task('RUNNING')] });
      const { data } = await entries.api
        .createApi(server.client())
        .POST('/openapi/v2/query', { body: { taskId: '12' } });
      same(data.status, 'RUNNING', 'status');
      const [request] = await server.requests();
      matches(request.authorization, /^Bearer canary/, 'authorization');
    },
  },
};
