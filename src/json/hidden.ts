/** Gives an object methods that neither copies, prints nor sends: what is left of it then is plain data. */
export function withMethods<Data extends object, Methods extends object>(data: Data, methods: Methods): Data & Methods {
  const hidden = Object.entries(methods).map(([name, value]) => [name, { value: value as unknown }]);
  return Object.defineProperties(data, Object.fromEntries(hidden) as PropertyDescriptorMap) as Data & Methods;
}

/** By this name Node, Bun and Deno ask an object how it is printed. */
export const INSPECT = Symbol.for('nodejs.util.inspect.custom');
