import style from '../../.prettierrc.json' with { type: 'json' };

/** Columns in a line of generated source text: as many as the formatter gives hand-written code. */
export const WIDTH = style.printWidth;
