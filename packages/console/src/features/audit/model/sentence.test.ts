import { AUDITED_KINDS } from '@delibere/shared';
import { expect, test } from 'vitest';
import { enAuditKinds } from '../../../i18n/en-audit-kinds.ts';
import { frAuditKinds } from '../../../i18n/fr-audit-kinds.ts';
import { PLACES, plainSentence, sentenceParts } from './sentence.ts';

const LANGUAGES = { fr: frAuditKinds, en: enAuditKinds } as const;

function told(template: string, actor: string, object: string, language: 'fr' | 'en'): string {
  const placed = template.replace('{{actor}}', PLACES.actor).replace('{{object}}', PLACES.object);
  return plainSentence(sentenceParts(placed, { actor, object }, language));
}

test.each([
  ['MANDATE_GIVEN', 'Marie DURAND', 'Paul MARTIN', 'Marie DURAND a donné un mandat à Paul MARTIN'],
  [
    'PERSON_ERASED',
    'la purge automatique',
    'une personne effacée',
    'La purge automatique a effacé les données d’une personne effacée',
  ],
  ['MANDATE_ENDED', 'Marie DURAND', 'Élodie ROUX', 'Marie DURAND a mis fin au mandat d’Élodie ROUX'],
  ['MANDATE_ENDED', 'Marie DURAND', 'Paul ROUX', 'Marie DURAND a mis fin au mandat de Paul ROUX'],
  ['ACCOUNT_SIGN_IN_FAILED', 'x', 'compte inconnu', 'Échec de connexion : compte inconnu'],
] as const)('%s is told in French', (kind, actor, object, sentence) => {
  expect(told(frAuditKinds.told[kind], actor, object, 'fr')).toBe(sentence);
});

test('English does not elide', () => {
  expect(told(enAuditKinds.told.MANDATE_ENDED, 'Marie', 'Alain', 'en')).toBe('Marie ended the mandate of Alain');
});

test.each(['fr', 'en'] as const)('every kind has its sentence and its name in %s, and no two the same', (language) => {
  const { told: sentences, kind: names } = LANGUAGES[language];
  const texts = AUDITED_KINDS.map((kind) => told(sentences[kind], 'Marie', `Paul ${kind}`, language));
  for (const text of texts) expect(text).not.toMatch(/[{}\ue000\ue001]|undefined/);
  expect(new Set(AUDITED_KINDS.map((kind) => names[kind])).size).toBe(AUDITED_KINDS.length);
});

test('a name is a name, whatever it holds', () => {
  const name = '<b>{{actor}}</b> & $1';
  const parts = sentenceParts(`${PLACES.actor} invited ${PLACES.object}`, { actor: 'Marie', object: name }, 'en');
  expect(parts).toEqual([
    { kind: 'actor', name: 'Marie' },
    { kind: 'words', text: ' invited ' },
    { kind: 'object', name },
  ]);
});
