import fc from 'fast-check';
import { HOSTILE_TEXTS } from '../hostile-texts.ts';
import { possible } from './xml.ts';

/** Words that recur, so that searches find something. */
const WORDS = [
  'soudeur',
  'conducteur',
  'équipements',
  'industriels',
  'régleur',
  'usinage',
  'qualité',
  'Évaluer',
  'maintenance',
];

const METHODS = [
  'Evaluation en situation professionnelle réelle : observation, et preuves.',
  'Présentation des projets ou activités réalisés en milieu professionnel : un rapport et/ou un exposé.',
  'Evaluation à partir d’une situation professionnelle reconstituée : Si nécessaire, par observation.',
  "Avis de l'entreprise : un avis ou une remarque.",
];

const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

/** A text of a fiche: words, things that look like code, or any character. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: sentence },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.tuple(sentence, fc.constantFrom(...HOSTILE_TEXTS)).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }).map(possible) },
);

export const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(arbitrary, { freq: 2 });

/** "21/04/2022", near and far from the day tests are on. */
export const days: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 2015, max: 2032 }),
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom([28, 2, 2026] as const, [1, 3, 2026] as const, [2, 3, 2026] as const) },
  )
  .map(([day, month, year]) => `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`);

/** Numbered or marked items, as fiches write them. */
export const lists: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('C', 'A', '-', '*', ''), fc.array(fc.oneof(sentence, texts), { minLength: 1, maxLength: 4 }))
  .map(([mark, items]) =>
    items.map((item, rank) => `${mark}${/\w/.test(mark) ? `${rank + 1}.` : ''} ${item}`).join('\n'),
  );

/** How a block is assessed: read as a formula, or not. */
export const assessments: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      fc.shuffledSubarray(METHODS, { minLength: 2 }),
      fc.array(fc.constantFrom('Ou', 'Et'), { minLength: 3, maxLength: 3 }),
    )
    .map(([parts, words]) => parts.map((part, rank) => (rank === 0 ? part : `${words[rank - 1]} ${part}`)).join(' ')),
  texts,
);
