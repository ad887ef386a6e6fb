const RESERVED = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield'.split(
    ' ',
  ),
);

/** Whether a text can be written as a bare name. Reserved words pass: they may stand as property names. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

/** Whether a name can be exported from a module. */
export function isExportName(name: string): boolean {
  return isIdentifier(name) && !RESERVED.has(name);
}

/** `gptImage2Edit` → `GptImage2EditInput`. */
export function inputNameOf(helper: string): string {
  return `${helper.charAt(0).toUpperCase()}${helper.slice(1)}Input`;
}
