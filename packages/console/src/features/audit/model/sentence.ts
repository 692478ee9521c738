/** A part of a sentence: words, or the place of a name. */
export type SentencePart =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'actor' | 'object'; readonly name: string };

/** What stands for a name in a sentence until it is put in: characters for private use, which no text of ours has. */
export const PLACES = { actor: '\ue000', object: '\ue001' } as const;

/**
 * A sentence in parts, so that its names can be links.
 * @param sentence with PLACES where the names go
 * @param language French elides "de" before a vowel
 */
export function sentenceParts(
  sentence: string,
  names: Readonly<Record<'actor' | 'object', string>>,
  language: string,
): readonly SentencePart[] {
  const pieces = sentence.split(/([\ue000\ue001])/).filter((piece) => piece !== '');
  const parts = pieces.map((piece, rank): SentencePart => {
    if (piece === PLACES.actor) return { kind: 'actor', name: names.actor };
    if (piece === PLACES.object) return { kind: 'object', name: names.object };
    const next = pieces[rank + 1];
    const name = next === PLACES.actor ? names.actor : next === PLACES.object ? names.object : '';
    return { kind: 'words', text: language === 'fr' ? elided(piece, name) : piece };
  });
  return parts.map((part, rank): SentencePart => (rank === 0 ? begun(part) : part));
}

/** The first part of a sentence, with a capital. */
function begun(part: SentencePart): SentencePart {
  const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
  return part.kind === 'words' ? { ...part, text: capital(part.text) } : { ...part, name: capital(part.name) };
}

function elided(words: string, name: string): string {
  const first = name.normalize('NFD').slice(0, 1);
  return /^[aeiouy]$/i.test(first) ? words.replace(/\bde $/, 'd’') : words;
}

/** A sentence as plain text. */
export function plainSentence(parts: readonly SentencePart[]): string {
  return parts.map((part) => (part.kind === 'words' ? part.text : part.name)).join('');
}
