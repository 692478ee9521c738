/**
 * Lays out a text as the register gives it (HTML stripped, lists flattened to runs of spaces and "*" or "-")
 * in lines, without changing a word of it.
 */
export function readableText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0]{2,}(?=[*•-]\s*\S)/g, '\n')
    .replace(/[ \t\u00a0]{3,}/g, '\n')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
