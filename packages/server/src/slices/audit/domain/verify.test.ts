import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChainEnd, NO_HASH, type StoredEvent } from './event.ts';
import { eventHash } from './hash.ts';
import { verifyChain } from './verify.ts';

const BASE = {
  occurredAt: '2026-11-24T13:05:00.000Z',
  objectType: 'PERSON',
  objectId: 'p1',
  kind: 'PERSON_RECTIFIED',
  actorKind: 'ACCOUNT',
  actorId: 'a1',
  onBehalfOf: null,
  reason: null,
  requestId: null,
  before: null,
};

function chainOf(texts: readonly string[]): StoredEvent[] {
  const events: StoredEvent[] = [];
  for (const [index, text] of texts.entries()) {
    const open = {
      ...BASE,
      id: String(index + 1),
      place: index + 1,
      after: JSON.stringify(text),
      previousHash: events.at(-1)?.hash ?? NO_HASH,
      hash: '',
    };
    events.push({ ...open, hash: eventHash(open) });
  }
  return events;
}

function endOf(events: readonly StoredEvent[]): ChainEnd {
  return { objectType: 'PERSON', objectId: 'p1', length: events.length, hash: events.at(-1)?.hash ?? NO_HASH };
}

const texts = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 8 });

test('an untouched chain has no fault', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const events = chainOf(given);
      const anchored = events.map(({ place, hash }) => ({ ...endOf(events), length: place, hash, anchorId: '1' }));
      expect(verifyChain(events, { end: endOf(events), anchored })).toEqual([]);
    }),
  );
});

test('whichever row is changed, taken out or moved is found', () => {
  fc.assert(
    fc.property(texts, fc.nat(), (given, seed) => {
      const events = chainOf(given);
      const end = endOf(events);
      const at = seed % events.length;
      const codes = (changed: readonly StoredEvent[]): readonly string[] =>
        verifyChain(changed, { end, anchored: [] }).map(({ code }) => code);
      const changed = events.map((event, index) =>
        index === at ? { ...event, after: '"other"', reason: 'r' } : event,
      );
      expect(codes(changed)).toContain('EVENT_CHANGED');
      const without = events.filter((_, index) => index !== at);
      expect(codes(without)).toContain(at === events.length - 1 ? 'END_MISSING' : 'EVENT_MISSING');
      const [first, second, ...rest] = events;
      if (first === undefined || second === undefined) throw new Error('A chain of two or more');
      const swapped = [{ ...second, place: 1 }, { ...first, place: 2 }, ...rest];
      expect(codes(swapped)).toEqual(expect.arrayContaining(['EVENT_MOVED', 'EVENT_CHANGED']));
    }),
  );
});

test('a chain written anew from one place on, its end included, is contradicted by its anchors', () => {
  const events = chainOf(['a', 'b', 'c']);
  const anchored = [{ ...endOf(events), anchorId: '7' }];
  const forged = chainOf(['a', 'x', 'c']);
  expect(verifyChain(forged, { end: endOf(forged), anchored })).toEqual([
    { objectType: 'PERSON', objectId: 'p1', place: 3, code: 'ANCHOR_CONTRADICTED', anchorId: '7' },
  ]);
  expect(verifyChain([], { end: undefined, anchored })).toHaveLength(1 + 1);
});

test('facts cannot flow into one another: the same letters cut elsewhere give another hash', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(), (left, right, seed) => {
      const whole = left + right;
      const cut = seed % (whole.length + 1);
      fc.pre(cut !== left.length);
      const [event] = chainOf(['a']);
      if (event === undefined) throw new Error('A chain of one');
      const one = eventHash({ ...event, actorId: left, reason: right });
      expect(eventHash({ ...event, actorId: whole.slice(0, cut), reason: whole.slice(cut) })).not.toBe(one);
      expect(eventHash({ ...event, actorId: null })).not.toBe(eventHash({ ...event, actorId: '' }));
    }),
  );
});
