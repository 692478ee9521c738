/** What members asked to be written down: each paragraph is an observation of its own. @param typed as it was typed */
export function observationsIn(typed: string): readonly string[] {
  return typed
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
