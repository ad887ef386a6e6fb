/** An r as a graph: what goes in runs up its stem and over its arm into a result. On a grid of 24. */
const STROKES = '<path d="M7 20.5V4.5M7 13.5a8 8 0 0 1 8-8"/>';
const RESULT = '<circle cx="17.5" cy="6" r="4" fill="currentColor" stroke="none"/>';

const DRAWING = `<g fill="none" stroke="currentColor" stroke-width="4" stroke-linecap="round">${STROKES}${RESULT}</g>`;

/** The mark of the project in the color of the text around it. It is an ornament: the name stands beside it. */
export const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" aria-hidden="true">${DRAWING}</svg>`;

/**
 * The mark on a ground of its own, as a browser shows it in a tab.
 *
 * @param ground `#rrggbb`, as the ink.
 */
export function icon(ground: string, ink: string): string {
  const mark = `<g color="${ink}" transform="translate(5 4)">${DRAWING}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="${ground}"/>${mark}</svg>`;
}
