import { REFUSAL_CODES } from '@delibere/shared';
import { createInstance } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { dateInWords } from '../../../i18n/dates.ts';
import { enDirectory } from '../../../i18n/en-directory.ts';
import { enDirectoryRefusals } from '../../../i18n/en-directory-refusals.ts';
import { enForm } from '../../../i18n/en-form.ts';
import { frDirectory } from '../../../i18n/fr-directory.ts';
import { frDirectoryRefusals } from '../../../i18n/fr-directory-refusals.ts';
import { frForm } from '../../../i18n/fr-form.ts';

/** Facts that the server gives with a refusal, as it does: text. */
const FACTS = {
  kind: 'COMPANY',
  closedOn: '2025-06-30',
  to: '2026-12-01',
  mandates: '3',
  representativities: '0',
  organisations: '1',
  bytes: '1048576',
};
const words = createInstance();
// Its keys are codes, which are known only as it runs.
const say = words.t as (key: string, values: Readonly<Record<string, string>>) => string;
beforeAll(async () => {
  await words.init({ lng: 'fr', interpolation: { escapeValue: false } });
  words.services.formatter?.add('day', (date, language) => dateInWords(String(date), language ?? 'fr'));
  for (const part of [frForm, frDirectory, frDirectoryRefusals])
    words.addResourceBundle('fr', 'translation', part, true);
  for (const part of [enForm, enDirectory, enDirectoryRefusals])
    words.addResourceBundle('en', 'translation', part, true);
});

describe.each(['fr', 'en'])('in %s', (lng) => {
  test.each([...REFUSAL_CODES, 'PERSON_STILL_ACTING', 'FORBIDDEN', 'UNAUTHENTICATED', 'NETWORK'])(
    'the refusal %s has words, complete with its facts',
    (code) => {
      const key = `refusal.${code}`;
      expect(words.exists(key, { lng })).toBe(true);
      expect(say(key, { lng, ...FACTS })).not.toMatch(/[{}$]|\d{4}-\d\d|COMPANY/);
    },
  );
});
