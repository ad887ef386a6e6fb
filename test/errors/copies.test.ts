import { beforeAll, describe, expect, it, vi } from 'vitest';
import * as errors from '../../src/errors/index.js';

/** As `require` beside `import` makes one. */
let other: typeof errors;

beforeAll(async () => {
  vi.resetModules();
  other = await import('../../src/errors/index.js');
});

describe('an error of another copy of the package', () => {
  it('is an instance of the class of its name and of the base, and of no other', () => {
    const error = new other.TaskTimeoutError('x');
    class Longer extends errors.TaskTimeoutError {}
    expect(other.TaskTimeoutError).not.toBe(errors.TaskTimeoutError);
    expect(error).toBeInstanceOf(errors.TaskTimeoutError);
    expect(error).not.toBeInstanceOf(Longer);
    expect(error).not.toBeInstanceOf(errors.TimeoutError);
    expect(error).toBeInstanceOf(errors.RunningHubError);
    expect(error).not.toBeInstanceOf(errors.InputError);
    expect(new other.InputError('x')).not.toBeInstanceOf(errors.TimeoutError);
    expect(errors.isTaskTimeoutError(error)).toBe(true);
  });

  it('is none of a class that a program derives', () => {
    class Mine extends errors.InputError {}
    class Named extends errors.InputError {
      override get name(): string {
        return 'Named';
      }
    }
    for (const Own of [Mine, Named]) {
      expect(new Own('x')).toBeInstanceOf(Own);
      expect(new Own('x')).toBeInstanceOf(errors.InputError);
      expect(new Own('x')).toBeInstanceOf(other.InputError);
      expect(new errors.InputError('x')).not.toBeInstanceOf(Own);
      expect(new other.InputError('x')).not.toBeInstanceOf(Own);
    }
  });

  it.each([undefined, null, 5, 'InputError', {}, { name: 'InputError', message: 'x' }, new TypeError('x')])(
    'is not %o',
    (value) => {
      class Mine extends errors.InputError {}
      for (const Class of [errors.RunningHubError, errors.InputError, Mine]) expect(value instanceof Class).toBe(false);
    },
  );
});
