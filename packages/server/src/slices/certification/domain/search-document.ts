import type { Fiche } from './fiche.ts';

/** The phrases a certification is found by, heaviest first; they go into a tsvector with the weight of their name. None holds a "<". */
export interface SearchDocument {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly c: readonly string[];
}

/** The phrases a fiche is searched by: its titles (a), what it leads to (b), what it is made of and who certifies it (c). */
export function searchDocument(fiche: Fiche): SearchDocument {
  const { classifications, complement } = fiche;
  const labels = (nomenclature: 'NSF' | 'ROME' | 'FORMACODE'): string[] =>
    classifications[nomenclature].map((c) => c.label);
  const present = (...phrases: readonly (string | null | undefined)[]): readonly string[] =>
    phrases.filter((phrase) => typeof phrase === 'string' && phrase !== '').map((phrase) => withoutTags(phrase ?? ''));
  return {
    a: present(fiche.title, complement?.registeredTitle, complement?.displayedTitle),
    b: present(fiche.abbreviation?.code, fiche.abbreviation?.label, fiche.kind, ...fiche.jobTypes, ...labels('ROME')),
    c: present(
      ...fiche.blocks.map((block) => block.title),
      ...labels('NSF'),
      ...labels('FORMACODE'),
      ...fiche.certifiers.flatMap(({ name, tradeName }) => [name, tradeName]),
    ),
  };
}

/** A text search would take what follows a "<" for a tag and leave it out, however far its end. */
function withoutTags(text: string): string {
  return text.includes('<') ? text.replaceAll('<', ' ') : text;
}

/** "200u" is also found under 200, 20 and 2: the level, the field and the group it belongs to. */
function nsfCodes(code: string): readonly string[] {
  const digits = /^\d{1,3}/.exec(code)?.[0] ?? '';
  const ancestors = [3, 2, 1].filter((length) => length <= digits.length).map((length) => digits.slice(0, length));
  return [code, ...ancestors].map((ancestor) => `NSF:${ancestor}`);
}

/** The codes a certification is filtered by, "ROME:H2906", "NSF:200u" with its ancestors, "SIRET:…" for certifiers; each once. */
export function classificationCodes(fiche: Fiche): string[] {
  const { NSF, ROME, FORMACODE, CCN, IDCC } = fiche.classifications;
  return [
    ...new Set([
      ...NSF.flatMap(({ code }) => nsfCodes(code)),
      ...ROME.map(({ code }) => `ROME:${code}`),
      ...FORMACODE.map(({ code }) => `FORMACODE:${code}`),
      ...CCN.map(({ code }) => `CCN:${code}`),
      ...IDCC.map(({ code }) => `IDCC:${code}`),
      ...fiche.certifiers.flatMap(({ siret }) => (siret === null ? [] : [`SIRET:${siret}`])),
    ]),
  ];
}

const ACCENTS = /\p{M}+/gu;
const WORD = /[a-z]{4,}/g;

/** A text without accents, in small letters, ligatures written out. */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(ACCENTS, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** The words of four letters or more in a text, folded, that a search may be corrected to. */
export function searchWords(text: string): readonly string[] {
  return foldText(text).match(WORD) ?? [];
}
