import { JURY_REFUSAL_CODES } from '@delibere/shared';
import { expect, test } from 'vitest';
import { frDirectoryRefusals } from '../../../i18n/fr-directory-refusals.ts';
import { frForm } from '../../../i18n/fr-form.ts';
import { frJuryRefusals } from '../../../i18n/fr-jury-refusals.ts';

test('every refusal of a jury session has words', () => {
  const words = { ...frForm.refusal, ...frDirectoryRefusals.refusal, ...frJuryRefusals.refusal };
  expect(JURY_REFUSAL_CODES.filter((code) => !Object.hasOwn(words, code))).toEqual([]);
});
