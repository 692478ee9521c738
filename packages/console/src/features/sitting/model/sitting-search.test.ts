import { expect, test } from 'vitest';
import { parseSearch, stringifySearch } from '../../../url-search.ts';
import { parseSittingSearch, type SittingSearch } from './sitting-search.ts';

test('what a page says of the list is found again in its address', () => {
  const asked: SittingSearch = { dossier: 'a-case', vue: 'DECIDED', liste: true };
  expect(parseSittingSearch({ ...asked })).toEqual(asked);
  expect(parseSittingSearch(parseSearch(stringifySearch({ ...asked })))).toEqual(asked);
  expect(parseSittingSearch({ vue: 'OTHER', liste: 'false', dossier: 3 })).toEqual({});
});
