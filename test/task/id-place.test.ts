import { describe, expect, it } from 'vitest';
import { containerAt, placeIn, TOP } from '../../src/task/id-place.js';

const record = (place = TOP) => ({ place, isList: false });
const list = (place = TOP) => ({ place, isList: true });

describe('a place in a text', () => {
  it('is one deeper than what it is in', () => {
    expect(placeIn(record(), 'a')).toEqual({ ...TOP, depth: 1, isDocumented: false });
    expect(placeIn(record({ ...TOP, depth: 4, texts: 2 }), 'a')).toMatchObject({ depth: 5, texts: 2 });
  });

  it('is a documented one at the top and in `data`, however often', () => {
    expect(TOP.isDocumented).toBe(true);
    const data = placeIn(record(), 'data');
    expect(data.isDocumented).toBe(true);
    expect(placeIn(record(data), 'data').isDocumented).toBe(true);
    expect(placeIn(record(placeIn(record(), 'a')), 'data').isDocumented).toBe(false);
    expect([placeIn(record(), 'Data'), placeIn(list(), undefined)].map((place) => place.isDocumented)).toEqual([
      false,
      false,
    ]);
  });

  it('is listed in a list, and in all that is in it', () => {
    const listed = placeIn(list(), undefined);
    expect([TOP, placeIn(record(), 'a'), listed, placeIn(record(listed), 'a')].map((place) => place.isListed)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it.each(['parentTask', 'previous', 'relatedTasks', 'request', 'inputs', 'params', 'prompt', 'webhookEvent', 'INPUT'])(
    'is foreign in %s, and in all that is in it',
    (key) => {
      const foreign = placeIn(record(), key);
      expect(foreign.isForeign).toBe(true);
      expect(placeIn(record(foreign), 'data').isForeign).toBe(true);
    },
  );

  it.each(['data', 'task', 'myInput', undefined])('is not foreign in %s', (key) => {
    expect(placeIn(record(), key).isForeign).toBe(false);
  });
});

describe('a list', () => {
  it.each(['errors', 'failedTasks', 'WARNINGS', 'nodeErrors'])('is foreign when it is called %s', (key) => {
    expect(containerAt(TOP, true, key)).toEqual({ place: { ...TOP, isForeign: true }, isList: true });
    expect(containerAt(TOP, false, key)).toEqual({ place: TOP, isList: false });
  });

  it.each(['data', 'results', undefined])('is not when it is called %s', (key) => {
    expect(containerAt(TOP, true, key)).toEqual({ place: TOP, isList: true });
  });

  it('is foreign in a foreign place', () => {
    const place = { ...TOP, isForeign: true };
    expect(containerAt(place, true, 'data').place.isForeign).toBe(true);
    expect(containerAt(place, false, undefined).place.isForeign).toBe(true);
  });
});
