import * as fc from '../../support/fast-check.js';
import { expect, it } from 'vitest';
import { graphHelper } from '../../../codegen/graphs/graph-helper.js';
import { RunningHub } from '../../../src/index.js';
import { createSimulator } from '../../../src/simulator/index.js';

/** Ids and names that can run into each other. */
const part = fc
  .array(fc.constantFrom('1', '5', 't', 'x', '.', ' ', '\\', ':', '\n', '__proto__'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''))
  .filter((name) => name.trim() !== '');

const pairs = fc.uniqueArray(fc.tuple(part, part), { maxLength: 12, selector: (pair) => JSON.stringify(pair) });

it.each(['workflow', 'app'] as const)('keeps every input of a %s apart, and sets just that one', async (kind) => {
  await fc.assert(
    fc.asyncProperty(pairs, async (inputs) => {
      const graph = Object.fromEntries(
        inputs.map(([id]) => [
          id,
          {
            class_type: 'Node',
            inputs: Object.fromEntries(inputs.flatMap(([of, name]) => (of === id ? [[name, name]] : []))),
          },
        ]),
      );
      const list = inputs.map(([nodeId, fieldName]) => ({
        nodeId,
        nodeName: 'Node',
        fieldName,
        fieldType: 'STRING',
        fieldValue: fieldName,
      }));
      const simulator = createSimulator({
        workflows: { 1: { graph } },
        apps: { 1: { name: 'App', inputs: list } },
        catalog: false,
      });
      const sent: unknown[] = [];
      const fetch: typeof globalThis.fetch = async (address, init) => {
        const request = new Request(address, init);
        sent.push(await request.clone().json());
        return simulator.fetch(request);
      };
      const rh = new RunningHub({ apiKey: 'any', baseUrl: simulator.origin, fetch });
      const { nodes = {}, id } = graphHelper({
        kind,
        helper: 'own',
        id: '1',
        saved: kind === 'app' ? list : { ...graph, last: { class_type: 'SaveImage', inputs: {} } },
      });
      const values = Object.fromEntries(Object.keys(nodes).map((field, index) => [field, `value ${index}`]));
      await rh.submit({ id, nodes }, values);
      if (kind === 'app') await rh.apps.submit({ id, nodes }, values);
      else await rh.workflows.submit({ id, nodes }, values);
      for (const body of sent) {
        const { nodeInfoList } = body as { nodeInfoList: { nodeId: string; fieldName: string; fieldValue: string }[] };
        expect(new Set(nodeInfoList.map(({ nodeId, fieldName }) => JSON.stringify([nodeId, fieldName])))).toEqual(
          new Set(inputs.map((pair) => JSON.stringify(pair))),
        );
        expect(new Set(nodeInfoList.map(({ fieldValue }) => fieldValue)).size).toBe(inputs.length);
      }
      expect(sent).toHaveLength(2);
      expect(Object.keys(simulator.tasks[0]?.input ?? {})).toHaveLength(inputs.length);
    }),
    { numRuns: 200 },
  );
});
