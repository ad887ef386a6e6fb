import * as fc from '../../support/fast-check.js';
import { expect, test } from 'vitest';
import { Schedule, type Slot } from '../../../src/simulator/state/schedule.js';

const task = (readyAt: number, runFor: number): Slot => ({ readyAt, runFor, startsAt: 0, endsAt: 0 });

test('tasks start in order, as soon as a machine is free', () => {
  const schedule = new Schedule<Slot>(2);
  const tasks = [task(0, 10), task(0, 4), task(0, 1), task(20, 1)];
  for (const one of tasks) schedule.add(one, 0);
  expect(tasks.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
    [0, 10],
    [0, 4],
    [4, 5],
    [20, 21],
  ]);
});

test('a task that ends early lets those behind it move up, but not the running ones', () => {
  const schedule = new Schedule<Slot>(1);
  const [first, second, third] = [task(0, 10), task(0, 10), task(0, 10)];
  for (const one of [first, second, third]) schedule.add(one, 0);
  expect(schedule.release(first, 3)).toEqual([second, third]);
  expect([first.endsAt, second.startsAt, third.startsAt]).toEqual([3, 3, 13]);
  expect(schedule.release(third, 5)).toEqual([]);
  expect([second.startsAt, third.startsAt, third.endsAt]).toEqual([3, 5, 5]);
});

test('a task that was not waiting for the one that ends keeps its time', () => {
  const schedule = new Schedule<Slot>(2);
  const [first, second] = [task(0, 10), task(5, 10)];
  for (const one of [first, second]) schedule.add(one, 0);
  expect(schedule.release(first, 1)).toEqual([]);
  expect(second.startsAt).toBe(5);
});

test('there are never more tasks running than machines, nor a machine idle while a task is ready', () => {
  const arrivals = fc.array(fc.record({ wait: fc.nat(5), delay: fc.nat(5), runFor: fc.integer({ min: 1, max: 9 }) }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(arrivals, fc.integer({ min: 1, max: 3 }), (arrivals, machines) => {
      const schedule = new Schedule<Slot>(machines);
      let now = 0;
      const tasks = arrivals.map(({ wait, delay, runFor }) => {
        now += wait;
        const one = task(now + delay, runFor);
        schedule.add(one, now);
        return one;
      });
      tasks.forEach((one, index) => {
        const running = tasks.filter(({ startsAt, endsAt }) => startsAt <= one.startsAt && one.startsAt < endsAt);
        expect(running.length).toBeLessThanOrEqual(machines);
        expect(one.endsAt - one.startsAt).toBe(one.runFor);
        const idle =
          one.startsAt > one.readyAt &&
          tasks.slice(0, index).filter(({ endsAt }) => endsAt > one.startsAt - 1).length < machines;
        expect(idle).toBe(false);
      });
    }),
  );
});
