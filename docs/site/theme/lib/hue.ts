/** A hue for a name, in degrees: always the same, and far from those of like names. */
export function familyHue(name: string): number {
  let sum = 7;
  for (const sign of name) sum = (sum * 31 + sign.charCodeAt(0)) % 3600;
  return Math.round(sum * 137.508) % 360;
}
