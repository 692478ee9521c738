import { expect, test } from 'vitest';
import { Answer, isNamed } from './answer.ts';

test('equal texts have equal tags, others have others', () => {
  expect(new Answer(Buffer.from('é’')).etag).toBe(new Answer(Buffer.from('é’')).etag);
  expect(new Answer(Buffer.from('é')).etag).not.toBe(new Answer(Buffer.from('e')).etag);
  expect(new Answer(Buffer.from('é')).etag).toMatch(/^"[\w-]{43}"$/);
});

test('an answer holds no more memory than its bytes', () => {
  for (const text of ['x', 'é’'.repeat(10_000)]) {
    const { body } = new Answer(Buffer.from(text));
    expect(body.toString()).toBe(text);
    expect(body.buffer.byteLength).toBe(body.length);
  }
});

test.each([
  [undefined, false],
  ['', false],
  ['"b"', false],
  ['a', false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['"b",W/"a" ', true],
  ['*', true],
])('If-None-Match: %s', (header, expected) => {
  expect(isNamed('"a"', header)).toBe(expected);
});
