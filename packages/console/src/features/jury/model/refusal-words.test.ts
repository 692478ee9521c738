import { JURY_REFUSAL_CODES } from '@delibere/shared';
import { expect, test } from 'vitest';
import { frDirectoryRefusals } from '../../../i18n/fr-directory-refusals.ts';
import { frForm } from '../../../i18n/fr-form.ts';
import { frJuryRefusals } from '../../../i18n/fr-jury-refusals.ts';
import { frRules } from '../../../i18n/fr-rules.ts';
import { frSitting } from '../../../i18n/fr-sitting.ts';

test('every refusal of a jury session has words, in the part of the pages that can meet it', () => {
  const parts = [frForm, frDirectoryRefusals, frJuryRefusals, frRules, frSitting];
  const words = Object.assign({}, ...parts.map(({ refusal }) => refusal));
  expect(JURY_REFUSAL_CODES.filter((code) => !Object.hasOwn(words, code))).toEqual([]);
});
