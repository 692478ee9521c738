import { describe, expect, it, test } from 'vitest';
import { findItems, findJobTypes } from './list-items.ts';

const found = (text: string, letter: 'A' | 'C' = 'C'): string[] =>
  findItems(text, letter).map(({ code, statement }) => `${code ?? '–'} ${statement}`);

describe('items', () => {
  test.each([
    ['numbered, apart', 'C1 Un    C2 Deux', ['C1 Un', 'C2 Deux']],
    [
      'numbered, in one line',
      'Capacités suivantes : C8 Identifier C9 Effectuer C10 Etablir',
      ['C8 Identifier', 'C9 Effectuer', 'C10 Etablir'],
    ],
    ['dotted', 'C.14. Un ;     C.15. Deux.', ['C.14 Un', 'C.15 Deux.']],
    ['two levels', 'A1C1. Un      A1C2.Deux      A2C1. Trois', ['A1C1 Un', 'A1C2 Deux', 'A2C1 Trois']],
    ['after bullets', 'Attestées :      * C1. Un*      * C2. Deux', ['C1 Un', 'C2 Deux']],
    ['bare numbers', '- 1) Un  - 2) Deux', ['1 Un', '2 Deux']],
    [
      'nested numbers',
      '1. Un :     1.1 premier ;     1.2 second.    2. Deux',
      ['1 Un :', '1.1 premier', '1.2 second.', '2 Deux'],
    ],
    ['the only one', 'C1 Un seul', ['C1 Un seul']],
    ['headings between', 'A1. Titre    C1. Un    C2. Deux    A2. Titre    C3. Trois', ['C1 Un', 'C2 Deux', 'C3 Trois']],
    ['dashes', '- Un  - Deux   mots  - Trois', ['– Un', '– Deux mots', '– Trois']],
    ['stars with headings', 'Débutant :   * un ;  * deux.    Confirmé :   * trois', ['– un', '– deux.', '– trois']],
    ['runs of spaces', 'Liste :    Un    Deux    (suite)    Trois', ['– Un', '– Deux (suite)', '– Trois']],
    ['lines', 'Un\nDeux', ['– Un', '– Deux']],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    ['one sentence', 'Réaliser la production'],
    ['prose', 'Il dialogue. Il adapte.    En outre, il conçoit. Il livre.'],
    ['a language level', 'Comprendre au niveau B2 du cadre européen et au niveau C1 du cadre'],
    ['a reference to others', 'Les compétences A4C1 à A4C7 peuvent être traitées'],
    ['nothing', ''],
    ['marks only', '  -  *  - '],
  ])('%s: no item', (_name, text) => {
    expect(found(text)).toEqual([]);
  });

  it('numbers by the word "Activité"', () => {
    expect(found('Activité 1 : Gérer    Activité 2 : Piloter', 'A')).toEqual(['A1 Gérer', 'A2 Piloter']);
  });
});

describe('job types', () => {
  test.each([
    ['Conducteur d’équipement    Equipier autonome', ['Conducteur d’équipement', 'Equipier autonome']],
    ['● Un    ● Deux', ['Un', 'Deux']],
    [
      'Chef de chantier, responsable de travaux, conducteur.',
      ['Chef de chantier', 'responsable de travaux', 'conducteur'],
    ],
    [
      'Assistant paie - Technicien paie- Gestionnaire -Comptable',
      ['Assistant paie', 'Technicien paie', 'Gestionnaire', 'Comptable'],
    ],
    ['Les emplois :   * opérateur ;   * etc.', ['opérateur']],
    ['Tourneur', ['Tourneur']],
    ['Le certifié exerce partout. Il conduit des projets variés, seul, en équipe.', []],
  ])('%s', (text, expected) => {
    expect(findJobTypes(text)).toEqual(expected);
  });
});
