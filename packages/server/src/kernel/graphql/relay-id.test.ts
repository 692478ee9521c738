import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRelayId, toRelayId } from './relay-id.ts';

test('an id gives back its type and key, and is opaque and safe in an address', () => {
  const key = fc.string({ minLength: 1, unit: 'grapheme' });
  fc.assert(
    fc.property(key, (text) => {
      const id = toRelayId('Block', text);
      expect(id).toMatch(/^[\w-]+$/);
      expect(parseRelayId(id)).toEqual({ type: 'Block', key: text });
    }),
  );
});

test.each(['', 'x', 'Block:1', `${toRelayId('Block', '1')}=`, toRelayId('block', '1'), toRelayId('Block', '')])(
  'the id %j is refused by name',
  (id) => {
    expect(() => parseRelayId(id)).toThrow(expect.objectContaining({ name: 'MalformedInput', field: 'id' }));
  },
);
