import { INSPECT } from '../../json/hidden.js';
import { oneOf, SIGNAL } from '../../async/option-kinds.js';
import type { OptionTypes } from '../../async/option-types.js';
import { readOptions } from '../../async/read-options.js';
import { InputError } from '../../errors/input.js';
import type { CallOptions } from '../../task/call-options.js';
import type { Context } from '../../task/context.js';

/** Which machine is behind the address. */
export interface ProxyOptions extends CallOptions {
  /** `default` has 24 GB of video memory, `plus` 48 GB. @default 'default' */
  readonly instanceType?: 'default' | 'plus' | undefined;
}

const PROXY_OPTIONS = { signal: SIGNAL, instanceType: oneOf(['default', 'plus']) } satisfies OptionTypes &
  Record<keyof ProxyOptions, unknown>;

/**
 * The address of a ComfyUI server, in which the API key is a part of the path. Printed, in JSON and as text it has
 * `***` in place of the key.
 */
export class ProxyAddress {
  readonly #base: string;
  readonly #key: string;

  /** @internal */
  constructor(base: string, key: string) {
    this.#base = base;
    this.#key = key;
  }

  /**
   * The address with the key. Whoever sees it can spend your money: give it to the tool, and write it nowhere.
   *
   * @throws InputError when it is called on anything else, such as a `Proxy` of the address.
   */
  reveal(): string {
    if (!(#key in this)) throw new InputError('`reveal` was not called on the address itself.', { field: 'reveal' });
    return `${this.#base}/${encodeURIComponent(this.#key)}`;
  }

  /** The address without the key. */
  toString(): string {
    // Whatever prints it, also something that is made from it or stands before it, may not fail.
    if (!(#base in this)) return '***';
    return `${this.#base}/***`;
  }

  /** The address without the key. */
  toJSON(): string {
    return this.toString();
  }

  /** @internal */
  [INSPECT](): string {
    return this.toString();
  }
}

/** @throws InputError when the client has no key. */
export async function proxyAddress({ transport }: Context, options: ProxyOptions): Promise<ProxyAddress> {
  const { signal, instanceType } = readOptions(options, PROXY_OPTIONS);
  const key = await transport.key({ signal });
  if (key !== null) {
    const address = await transport.addressFor(key, signal);
    return new ProxyAddress(`${address}/proxy${instanceType === 'plus' ? '-plus' : ''}`, key);
  }
  const message = 'The address of the ComfyUI proxy has the API key in it, and this client has none (`apiKey: null`).';
  throw new InputError(message, { field: 'apiKey' });
}
