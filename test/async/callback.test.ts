import { describe, expect, it, vi } from 'vitest';
import { callBack, callNow, tell } from '../../src/async/callback.js';
import { isCallbackError } from '../../src/errors/callback.js';
import { isTransient } from '../../src/http/transient.js';
import { createTask } from '../../src/task/task.js';
import { thrownBy } from '../support/watch.js';

const task = createTask({} as never, { v: 1, id: '1900000000000000301' });
const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a function of the user', () => {
  it('is called at once, with what it is given, and its result is waited for', async () => {
    const given: unknown[] = [];
    const response = callBack('f', async (a: number, b: string) => (given.push(a, b), `${a}${b}`), [1, 'x']);
    expect(given).toEqual([1, 'x']);
    expect(await response).toBe('1x');
    expect(await callBack('f', () => 7, [])).toBe(7);
  });

  it('ends what it was called for, in the same way whether it throws or rejects', async () => {
    const own = new Error('ui gone');
    const ways = [
      () => {
        throw own;
      },
      () => Promise.reject(own),
    ];
    for (const way of ways) {
      const error = await failure(callBack('onProgress', way, [], { task }));
      expect(error).toMatchObject({ name: 'CallbackError', message: '`onProgress` failed: ui gone', cause: own, task });
      expect([isCallbackError(error), isTransient(error)]).toEqual([true, false]);
    }
  });

  it('that is needed at once gives its result, or ends what it was called for', () => {
    expect(callNow('f', (a: number, b: number) => a + b, [1, 2])).toBe(3);
    const own = new Error('ui gone');
    const throwing = () => {
      throw own;
    };
    expect(thrownBy(() => callNow('media', throwing, []))).toMatchObject({
      name: 'CallbackError',
      message: '`media` failed: ui gone',
      cause: own,
    });
  });

  it('may throw anything', async () => {
    const said = async (thrown: unknown) => {
      const error = await failure(callBack('f', () => Promise.reject(thrown), []));
      return (error as Error).message;
    };
    expect(await said('no')).toBe('`f` failed: no');
    expect(await said(undefined)).toBe('`f` failed: it threw undefined');
    expect(await said(null)).toBe('`f` failed: it threw null');
    expect(await said(Symbol('s'))).toBe('`f` failed: it threw a value of type symbol');
    expect(await said(Object.create(null))).toBe('`f` failed: it threw a value of type object');
    expect(await said(() => {})).toBe('`f` failed: it threw a value of type function');
  });
});

describe('a function that is only told', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

  it('is called at once and not waited for', () => {
    const called = vi.fn<() => Promise<never>>(() => new Promise(() => {}));
    expect(tell('logger', called)).toBeUndefined();
    expect(called.mock.calls).toEqual([[]]);
  });

  it('is heard on the console when it throws or rejects, and harms nobody', async () => {
    const shown = vi.spyOn(console, 'error').mockImplementation(() => {});
    tell('logger', () => {
      throw new Error('disk full');
    });
    tell('logger', () => Promise.reject(new Error('gone')));
    await settled();
    expect(shown.mock.calls.map(([error]) => (error as Error).message)).toEqual([
      '`logger` failed: disk full',
      '`logger` failed: gone',
    ]);
  });

  it('harms nobody when the console is what fails', async () => {
    const unheard = vi.fn<() => void>();
    process.on('unhandledRejection', unheard);
    vi.spyOn(console, 'error').mockImplementation(() => {
      throw new Error('closed');
    });
    tell('logger', () => console.error('x'));
    await settled();
    process.off('unhandledRejection', unheard);
    expect(unheard).not.toHaveBeenCalled();
  });
});
