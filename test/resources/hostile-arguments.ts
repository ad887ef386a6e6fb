/** Whatever a program without types, or a mistake in one, may give in the place of an argument. */
export const ANYTHING: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  'a fraction': () => 7.5,
  NaN: () => NaN,
  'a number': () => 7,
  'a bigint': () => 7n,
  'a symbol': () => Symbol('x'),
  'no text': () => '',
  'a text': () => 'no such thing',
  'an address': () => 'https://x.example/',
  'a function': () => () => undefined,
  'an array': () => [],
  'an array of nothing': () => [undefined, null],
  'an empty object': () => ({}),
  'an unknown field': () => ({ nonsense: 1 }),
  'a date': () => new Date(0),
  'a map': () => new Map([['a', 1]]),
  'a promise': () => Promise.resolve({}),
  'a signal': () => AbortSignal.timeout(60_000),
  'a proxy that throws': () => throwing(),
  'a revoked proxy': () => revoked(),
  'a getter that throws': () => ({
    get nonsense() {
      throw new RangeError('this getter throws');
    },
  }),
};

/** An argument of a public method: something it takes, and what else of {@link ANYTHING} it takes. */
export interface Argument {
  readonly good: unknown;
  readonly takes: readonly string[];
  /** What is wrong for this argument alone, by name. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** The wrong values for an argument. */
export function wrongFor({ takes, more = {} }: Argument): [name: string, value: () => unknown][] {
  const general = Object.entries(ANYTHING).filter(([name]) => !takes.includes(name));
  return [...general, ...Object.entries(more).map(([name, value]): [string, () => unknown] => [name, () => value])];
}

/** Options of a call: an object of which each field is wrong in turn. */
export function options(
  types: Readonly<Record<string, 'text' | 'flag' | 'number' | 'cost' | 'other'>>,
  required: object = {},
): Argument {
  const wrong = {
    text: [null, '', 5, {}, throwing()],
    flag: [null, 'no', 0, {}, throwing()],
    number: [null, '5', NaN, -1, 5n, {}, throwing()],
    cost: [null, 'x', -1, {}, throwing()],
    other: [null, 'x', 5, {}, throwing(), revoked()],
  };
  const more = Object.entries(types).flatMap(([name, type]) =>
    wrong[type].map((value, at) => [`${name} wrong in way ${at}`, { ...required, [name]: value }]),
  );
  const isOptional = Object.keys(required).length === 0;
  return {
    good: required,
    takes: isOptional ? ['undefined', 'an empty object'] : [],
    more: { ...Object.fromEntries(more), 'a misspelt name': { ...required, singal: AbortSignal.timeout(60_000) } },
  };
}

function throwing(): object {
  const fail = () => {
    throw new RangeError('this proxy throws');
  };
  return new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail });
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** The methods of an object by their paths, those of the objects in it included. */
export function methodsOf(object: object, path = ''): [path: string, call: (...args: unknown[]) => unknown][] {
  const names = new Set(Object.getOwnPropertyNames(object));
  for (
    let type: object = Object.getPrototypeOf(object);
    type !== Object.prototype;
    type = Object.getPrototypeOf(type)
  ) {
    for (const name of Object.getOwnPropertyNames(type)) names.add(name);
  }
  return [...names].sort().flatMap((name) => {
    if (name === 'constructor') return [];
    const value = (object as Record<string, unknown>)[name];
    if (typeof value === 'function') return [[path + name, (...args) => value.apply(object, args)]];
    const isResource = Object.prototype.toString.call(value) === '[object Object]' && Object.hasOwn(object, name);
    return isResource ? methodsOf(value as object, `${path}${name}.`) : [];
  });
}
