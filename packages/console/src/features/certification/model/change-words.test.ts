import { expect, test } from 'vitest';
import { changeWords, valueWords } from './change-words.ts';

test.each([
  ['title', { words: 'change.field.title', key: '' }],
  ['registrationEnd', { words: 'change.field.registrationEnd', key: '' }],
  ['level.label', { words: 'change.field.level', key: '', part: 'change.part.label' }],
  ['blocks.RNCP28245BC01.title', { words: 'change.block.title', key: 'RNCP28245BC01' }],
  ['blocks.RNCP28245BC02', { words: 'change.block.whole', key: 'RNCP28245BC02' }],
  ['blocks.RNCP28245BC02.somethingNew', { words: 'change.block.whole', key: 'RNCP28245BC02' }],
  ['blocks.order', { words: 'change.field.blocks', key: '', part: 'change.part.order' }],
  [
    'habilitations.78471719100018.state',
    { words: 'change.field.habilitations', key: '78471719100018', part: 'change.part.state' },
  ],
  [
    'accessRoutes.STUDENT.open',
    {
      words: 'change.field.accessRoutes',
      key: 'STUDENT',
      keyWords: 'certification.access.STUDENT',
      part: 'change.part.open',
    },
  ],
  ['complement.history', { words: 'change.field.complement', key: '', part: 'change.part.history' }],
  ['neverHeardOf.x', { words: 'change.field.other', key: 'neverHeardOf.x' }],
  ['toString', { words: 'change.field.other', key: 'toString' }],
])('%s', (path, expected) => {
  expect(changeWords(path)).toEqual(expected);
});

test('coded values are said in words, texts are left alone', () => {
  expect(valueWords('true')).toBe('change.value.true');
  expect(valueWords('WITHDRAWN')).toBe('change.value.WITHDRAWN');
  expect(valueWords('Jury paritaire')).toBeNull();
});
