import { MalformedInput } from '../../../kernel/malformed-input.ts';
import { parseFicheCode } from '../domain/fiche-code.ts';

/** Reads a code given as an argument. Refuses (MalformedInput on `rncpCode`) what is not written as the register does. */
export function certificationCode(rncpCode: string): string {
  const parsed = parseFicheCode(rncpCode);
  if (parsed === null) {
    throw new MalformedInput(
      'rncpCode',
      '`rncpCode` is malformed: a code is "RNCP" or "RS" and 1 to 7 digits, "RNCP28245".',
    );
  }
  return parsed.code;
}
