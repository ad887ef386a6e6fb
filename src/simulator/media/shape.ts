/** Width and height in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The size of a picture or clip that an input asks for, scaled down to `longSide` pixels: results keep the ratio that
 * was asked for, not the resolution. Sides are multiples of `step`.
 */
export function sizeFor(input: Readonly<Record<string, unknown>>, longSide: number, step: number): Size {
  // Ratios beyond 4:1 would leave no room for letters.
  const ratio = Math.min(4, Math.max(0.25, ratioOf(input)));
  const round = (side: number) => Math.max(step, Math.round(side / step) * step);
  return ratio >= 1
    ? { width: round(longSide), height: round(longSide / ratio) }
    : { width: round(longSide * ratio), height: round(longSide) };
}

/** Reads `aspectRatio: '16:9'`, `size: '1024x1536'` and the like, or `width` and `height`; 16:9 when there is none. */
function ratioOf(input: Readonly<Record<string, unknown>>): number {
  const { width, height } = input;
  if (Number(width) > 0 && Number(height) > 0) return Number(width) / Number(height);
  for (const [name, value] of Object.entries(input)) {
    if (!/ratio|size|resolution/i.test(name)) continue;
    const match = /^(\d+(?:\.\d+)?)\s*[:x*×]\s*(\d+(?:\.\d+)?)$/.exec(String(value));
    if (match && Number(match[1]) > 0 && Number(match[2]) > 0) return Number(match[1]) / Number(match[2]);
  }
  return 16 / 9;
}
