/** The sites of the platform: beside each, the gateway of the language models is a host of its own. */
const SITE = /^https:\/\/www\.runninghub\.(ai|cn)$/;

/**
 * The base address of the gateway of the language models, for an address of the API. Beside an address of yours, such
 * as that of a simulator, it is below it, at `/v1`.
 *
 * Source: the addresses are those that public clients of third parties call, from June to September 2026. No page of
 * the vendor's documentation about them was seen.
 *
 * @example
 * gatewayOf('https://www.runninghub.ai'); // 'https://llm.runninghub.ai/v1'
 */
export function gatewayOf(baseUrl: string): string {
  const site = SITE.exec(baseUrl)?.[1];
  return site ? `https://llm.runninghub.${site}/v1` : `${baseUrl}/v1`;
}
