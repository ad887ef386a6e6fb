import { describe, expect, it } from 'vitest';
import { noteTries } from '../../src/errors/base.js';
import { InputError, RunningHubError, ServerError } from '../../src/errors/index.js';
import { reasonIn } from '../../src/errors/reason-in.js';
import { createTask } from '../../src/task/task.js';

describe('an error', () => {
  it('has only what it was given', () => {
    const bare = new InputError('x', { field: undefined, task: undefined });
    expect(['field', 'task', 'body', 'cause'].filter((name) => name in bare)).toEqual([]);
    const task = createTask({} as never, { v: 1, id: '1900000000000000301' });
    const full = new InputError('x', { code: '301', field: 'prompt', body: { a: 1 }, task });
    expect(Object.keys(full).sort()).toEqual(['advice', 'code', 'field', 'taskId']);
    expect([full.body, full.task]).toEqual([{ a: 1 }, task]);
  });

  it('is marked for every copy of the package', () => {
    const marked = new RunningHubError('x') as unknown as Record<symbol, unknown>;
    expect(marked[Symbol.for('runninghub.error')]).toBe(true);
  });

  it('shows the code of a cause where it is text, and not the number of an error of the web', () => {
    const shown = (cause: unknown) => new InputError('x', { cause }).toJSON().cause;
    expect(shown(Object.assign(new Error('lost'), { code: 'ECONNRESET' }))).toHaveProperty('code', 'ECONNRESET');
    expect(shown(new DOMException('gone', 'AbortError'))).toEqual({
      name: 'AbortError',
      message: 'gone',
      cause: undefined,
    });
    expect(shown(Object.assign(new Error('x'), { code: 20 }))).not.toHaveProperty('code');
  });
});

describe('the tries of a request', () => {
  it('stand in the message and in the error when there was more than one', () => {
    const error = new ServerError('busy');
    noteTries(error, 2, 1234.5);
    expect(error).toMatchObject({ message: 'busy (tried 2 times in 1.2 s)', attempts: 2, elapsed: 1235 });
    expect(error.toJSON()).toMatchObject({ attempts: 2, elapsed: 1235 });
    expect(Object.getOwnPropertyDescriptors(error)).toMatchObject({
      message: { enumerable: false, configurable: true, writable: true },
      attempts: { enumerable: true, configurable: true },
      elapsed: { enumerable: true, configurable: true },
    });
  });

  it('are not told of one, nor in errors of others', () => {
    const [once, other] = [new ServerError('busy'), new Error('own')];
    noteTries(once, 1, 5);
    noteTries(other, 3, 5);
    expect([once.message, other.message]).toEqual(['busy', 'own']);
    expect('attempts' in once || 'attempts' in other).toBe(false);
    expect(() => noteTries(undefined, 3, 5)).not.toThrow();
  });
});

describe('the reason in what was thrown', () => {
  it.each<[string, unknown, string]>([
    ['an error', new Error('broken'), 'broken'],
    ['an error of another realm', { [Symbol.toStringTag]: 'Error', message: 'elsewhere' }, 'elsewhere'],
    ['text', 'in words', 'in words'],
    ['empty text', '', ''],
    ['null', null, 'it threw null'],
    ['nothing', undefined, 'it threw undefined'],
    ['a number', 7, 'it threw a value of type number'],
    ['an object', { message: 'no error' }, 'it threw a value of type object'],
    ['a symbol', Symbol('x'), 'it threw a value of type symbol'],
  ])('is told: %s', (_, cause, reason) => {
    expect(reasonIn(cause)).toBe(reason);
  });
});
