import { fnv1a, hex32 } from '../../media/fnv1a.js';

/**
 * Language models that both sites list: of the vendor's two pages of them, as a third party copied them on 2026-07-02,
 * and of the models that public clients name since.
 */
export const SAMPLE_LLMS: readonly string[] = [
  'deepseek/deepseek-v4-flash',
  'deepseek/deepseek-v4-pro',
  'glm-5.2',
  'qwen/qwen3.7-plus',
];

/** The language models of the account, and how many answers they gave. */
export class LlmStore {
  readonly ids: ReadonlySet<string>;
  readonly #seed: number;
  #count = 0;

  /** @param seed Decides the ids of the answers. */
  constructor(ids: readonly string[], seed: number) {
    this.ids = new Set(ids);
    this.#seed = seed;
  }

  newId(): string {
    return `chatcmpl-${hex32(fnv1a(`seed ${this.#seed}, answer ${++this.#count}`))}`;
  }

  clear(): void {
    this.#count = 0;
  }
}
