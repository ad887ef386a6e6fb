/** Red, green and blue, 0 to 1, without the curve of the screen. */
type Linear = readonly [red: number, green: number, blue: number];

/**
 * A color by how light it looks, how strong it is and its hue, so that colors of one lightness can stand for each
 * other; after Björn Ottosson's definition of OKLab, https://bottosson.github.io/posts/oklab/. What a screen cannot
 * show is clipped.
 *
 * @param lightness 0 to 1.
 * @param chroma 0 for gray; up to about 0.3.
 * @param hue Degrees.
 * @returns `#a8320f`
 */
export function oklch(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return hex([
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ]);
}

/**
 * How well one color can be told from another, as WCAG 2.2 has it: 1 for the same, 21 for black on white; text needs
 * 4.5, the outline of a drawing 3.
 *
 * @param one `#rrggbb`, like the other.
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const channel = (at: number) => Number.parseInt(color.slice(at, at + 2), 16) / 255;
  const [red = 0, green = 0, blue = 0] = [channel(1), channel(3), channel(5)].map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function hex(color: Linear): string {
  const bytes = color.map((value) => {
    const clipped = Math.min(1, Math.max(0, value));
    const curved = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
    return Math.round(255 * curved)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${bytes.join('')}`;
}
