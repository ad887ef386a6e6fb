/** `gptImage2Edit` → `GptImage2EditInput`. */
export function inputNameOf(helper: string): string {
  return `${helper.charAt(0).toUpperCase()}${helper.slice(1)}Input`;
}
