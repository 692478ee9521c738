import { type AssessmentFormula, sentence } from '@delibere/shared';

type Entries = readonly (readonly [string, unknown])[];

/** The fields of a record, without their types. */
export function entriesOf(record: object): Entries {
  return Object.entries(record);
}

function isFormula(value: object): value is AssessmentFormula {
  return 'type' in value && ('of' in value || 'method' in value);
}

/** A value of a fiche in plain text, for a reader: codes and labels in one line, a formula as its sentence; null for nothing. */
export function plainText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return typeof value === 'string' ? value : null;
  if (Array.isArray(value)) return value.map(plainText).join(', ');
  if (isFormula(value)) return sentence(value, 'fr');
  return entriesOf(value)
    .map(([, field]) => plainText(field))
    .filter((text) => text !== null && text !== '')
    .join(' · ');
}
