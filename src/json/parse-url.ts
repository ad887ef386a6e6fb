/** An address in its parts; undefined for what is none. Browsers of before 2023 have no `URL.canParse`. */
export function parseUrl(address: string | URL, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
