import { typedFicheCodes } from './fiche-code.ts';
import { foldText } from './search-document.ts';

/** One word of a search, with every code it may be. */
export interface SearchTerm {
  /** Folded: small letters without accents, letters and digits only. */
  readonly word: string;
  /** Certifications it may name: ["RNCP28245", "RS28245"]. */
  readonly ficheCodes: readonly string[];
  /** Classification codes it may name: ["FORMACODE:28245"]. */
  readonly classificationCodes: readonly string[];
}

/** A search as typed, read: what must be found, the last word perhaps not finished. */
export interface SearchText {
  readonly terms: readonly SearchTerm[];
  /** Whether the last word may go on: nothing was typed after it. */
  readonly lastIsUnfinished: boolean;
}

const MAX_CHARACTERS = 200;
const MAX_WORDS = 12;
const SPACED_CODE = /\b(rncp|rs)[\s.:n°-]{0,4}(\d{1,7})(?:bc\d{2})?\b/g;
const SPACED_SIRET = /\b(\d{3})\s?(\d{3})\s?(\d{3})\s?(\d{5})\b/g;
const CLASSIFICATIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^[a-n]\d{4}$/, ['ROME']],
  [/^\d{3}[a-z]?$/, ['NSF']],
  [/^\d{5}$/, ['FORMACODE']],
  [/^\d{4}$/, ['CCN', 'IDCC']],
  [/^\d{14}$/, ['SIRET']],
];

/** NSF codes end with a small letter, ROME codes begin with a capital. */
function asWritten(nomenclature: string, word: string): string {
  return nomenclature === 'ROME' ? word.toUpperCase() : word;
}

function term(word: string): SearchTerm {
  const classificationCodes = CLASSIFICATIONS.flatMap(([pattern, nomenclatures]) =>
    pattern.test(word) ? nomenclatures.map((nomenclature) => `${nomenclature}:${asWritten(nomenclature, word)}`) : [],
  );
  return { word, ficheCodes: typedFicheCodes(word), classificationCodes };
}

/**
 * Reads a search as people type it: "RNCP 28245", "h2906", "conducteur d'équip". Elisions and punctuation separate
 * words; one letter alone says nothing and is left out. Reads the first 200 characters and 12 words only.
 */
export function readSearch(text: string): SearchText {
  const folded = foldText(text.slice(0, MAX_CHARACTERS)).replace(SPACED_CODE, '$1$2').replace(SPACED_SIRET, '$1$2$3$4');
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const said = words.filter((word) => word.length > 1 && word !== 'rncp' && word !== 'rs').slice(0, MAX_WORDS);
  return { terms: [...new Set(said)].map(term), lastIsUnfinished: /[\p{L}\p{N}]$/u.test(folded) };
}
