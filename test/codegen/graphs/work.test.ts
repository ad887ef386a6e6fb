import { expect, it } from 'vitest';
import { emitOwn } from '../../../cli/generate/emit-own.js';
import { graphHelper } from '../../../codegen/graphs/graph-helper.js';

/** A graph of so many nodes, in which each is linked to the one before, and all have the same title and inputs. */
function chain(length: number, look: () => void) {
  return Object.fromEntries(
    Array.from({ length }, (_, id) => {
      const inputs = { text: 'x', steps: 1, positive: [String(id - 1), 0] };
      const watched = new Proxy(inputs, {
        ownKeys(target) {
          look();
          return Reflect.ownKeys(target);
        },
      });
      return [String(id), { class_type: 'T', inputs: watched, _meta: { title: 'Same' } }];
    }),
  );
}

it('looks at each node a fixed number of times, however many there are', () => {
  const looks = [20, 2000].map((length) => {
    let count = 0;
    const ir = graphHelper({ kind: 'workflow', helper: 'own', id: '1', saved: chain(length, () => count++) });
    expect(Object.keys(ir.nodes!)).toHaveLength(2 * length);
    expect(emitOwn([ir]).get('own.ts')!.length).toBeGreaterThan(100 * length);
    return count / length;
  });
  expect(looks[1]).toBeLessThanOrEqual(looks[0]! + 1);
});
