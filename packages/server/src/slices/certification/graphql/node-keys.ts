import { NOMENCLATURES, type Nomenclature } from '@delibere/shared';

/** A version, and the position of a row of it; 0 when the key names none. */
export interface VersionKey {
  readonly code: string;
  readonly number: number;
  readonly position: number;
}

const VERSION_KEY = /^((?:RNCP|RS)\d{1,7})\.(\d{1,6})(?:\.(\d{1,5}))?$/;

/** Reads "RNCP28245.2" or "RNCP28245.2.1", as ids hold them; null for anything else. */
export function parseVersionKey(key: string): VersionKey | null {
  const [, code, number, position] = VERSION_KEY.exec(key) ?? [];
  return code && number ? { code, number: Number(number), position: Number(position ?? 0) } : null;
}

/** An entry of a nomenclature, or as one version words it. */
export interface EntryKey {
  readonly nomenclature: Nomenclature;
  readonly code: string;
  readonly versionKey: string | null;
}

/** Reads "ROME:H2906" or "ROME:H2906:RNCP28245.2"; null when the nomenclature is not known. */
export function parseEntryKey(key: string): EntryKey | null {
  const [name, code = '', versionKey = null] = key.split(':');
  const nomenclature = NOMENCLATURES.find((each) => each === name);
  return nomenclature ? { nomenclature, code, versionKey } : null;
}
