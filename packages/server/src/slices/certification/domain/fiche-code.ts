import type { Register } from '@delibere/shared';

export interface FicheCode {
  /** "RNCP28245" */
  readonly code: string;
  readonly register: Register;
  readonly number: number;
}

const CODE = /^(RNCP|RS)(\d{1,7})$/;
const TYPED_CODE = /^(?:(RNCP|RS)[\s.:n°-]{0,4})?(\d{1,7})$/i;

/** Reads a code exactly as the register writes it, "RNCP28245" or "RS5719"; null for anything else. */
export function parseFicheCode(text: string): FicheCode | null {
  const match = CODE.exec(text);
  if (match === null) return null;
  return { code: text, register: match[1] === 'RS' ? 'RS' : 'RNCP', number: Number(match[2]) };
}

/**
 * Reads a code as a person types it: "rncp 28245", "RS-5719", or "28245" alone, which may be of either register.
 * Returns the codes it can mean, empty when the text is not a code.
 */
export function typedFicheCodes(text: string): readonly string[] {
  const match = TYPED_CODE.exec(text.trim());
  if (match === null) return [];
  const [, register, digits] = match;
  return register === undefined ? [`RNCP${digits}`, `RS${digits}`] : [`${register.toUpperCase()}${digits}`];
}
