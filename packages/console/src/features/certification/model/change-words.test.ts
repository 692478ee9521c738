import { expect, test } from 'vitest';
import { changeWords } from './change-words.ts';

test.each([
  ['title', 'change.field.title', ''],
  ['registrationEnd', 'change.field.registrationEnd', ''],
  ['blocks.RNCP28245BC01.title', 'change.block.title', 'RNCP28245BC01'],
  ['blocks.RNCP28245BC02', 'change.block.whole', 'RNCP28245BC02'],
  ['blocks.RNCP28245BC02.somethingNew', 'change.block.whole', 'RNCP28245BC02'],
  ['habilitations.78471719100018.state', 'change.field.habilitations', '78471719100018 · state'],
  ['neverHeardOf.x', 'change.field.other', 'neverHeardOf.x'],
  ['toString', 'change.field.other', 'toString'],
])('%s', (path, words, key) => {
  expect(changeWords(path)).toEqual({ words, key });
});
