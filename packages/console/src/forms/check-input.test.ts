import * as v from 'valibot';
import { expect, test } from 'vitest';
import { checkInput } from './check-input.ts';

const schema = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('REQUIRED'), v.minLength(2, 'TOO_SHORT')),
  contact: v.object({ email: v.pipe(v.string(), v.email('NOT_AN_EMAIL')) }),
});

test('what can be understood is given as the schema leaves it', () => {
  expect(checkInput(schema, { name: ' Anne ', contact: { email: 'a@b.example' } })).toEqual({
    input: { name: 'Anne', contact: { email: 'a@b.example' } },
  });
});

test('each field tells the first thing wrong with it, by its path', () => {
  expect(checkInput(schema, { name: '', contact: { email: 'a' } })).toEqual({
    problems: [
      { path: 'name', code: 'REQUIRED' },
      { path: 'contact.email', code: 'NOT_AN_EMAIL' },
    ],
  });
});
