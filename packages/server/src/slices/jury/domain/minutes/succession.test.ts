import { expect, test } from 'vitest';
import { ACCORD, SOUND_JURY } from '../../../../../testkit/jury/composition.ts';
import { successionOf } from './succession.ts';

/** An hour of the sitting, which opens at 8 and closes at 15. */
const at = (hour: number): string => `2026-06-16T${String(hour).padStart(2, '0')}:00:00.000Z`;

type Stay = readonly [seat: string, from: number, until?: number];

const sitting = (stays: readonly Stay[], presidedBy: string | null = 'e1', substitutePresident = 'e2') => ({
  composition: { ...SOUND_JURY, substitutePresident },
  ruleSet: ACCORD,
  presidedBy,
  openedAt: at(8),
  closedAt: at(15),
  stays: [
    ...stays.map(([seat, from, until]) => ({ seat, from: at(from), until: until === undefined ? null : at(until) })),
    { seat: 'u1', from: at(7), until: at(10) },
  ],
});

test.each<[string, ReturnType<typeof sitting>, readonly (readonly [string | null, number])[]]>([
  [
    'nothing changes',
    sitting([
      ['e1', 7],
      ['e2', 7],
    ]),
    [],
  ],
  [
    'the president leaves, the substitute takes over',
    sitting([
      ['e1', 7, 11],
      ['e2', 7],
    ]),
    [['e2', 11]],
  ],
  [
    'the president comes back',
    sitting([
      ['e1', 7, 11],
      ['e1', 12],
      ['e2', 7],
    ]),
    [
      ['e2', 11],
      ['e1', 12],
    ],
  ],
  [
    'the president leaves, and nobody may take over',
    sitting(
      [
        ['e1', 7, 11],
        ['u2', 7],
      ],
      'e1',
      'u2',
    ),
    [[null, 11]],
  ],
  [
    'the substitute comes after the president left',
    sitting([
      ['e1', 7, 9],
      ['e2', 10],
    ]),
    [
      [null, 9],
      ['e2', 10],
    ],
  ],
  [
    'the substitute opened it and stays',
    sitting(
      [
        ['e2', 7],
        ['e1', 9],
      ],
      'e2',
    ),
    [],
  ],
  [
    'the substitute opened it and leaves',
    sitting(
      [
        ['e2', 7, 9],
        ['e1', 9],
      ],
      'e2',
    ),
    [['e1', 9]],
  ],
  [
    'the president leaves as it closes',
    sitting([
      ['e1', 7, 15],
      ['e2', 7],
    ]),
    [],
  ],
  [
    'what was before the opening does not count',
    sitting([
      ['e1', 6, 7],
      ['e1', 8],
      ['e2', 7],
    ]),
    [],
  ],
])('%s', (_, source, expected) => {
  expect(successionOf(source)).toEqual(expected.map(([seat, hour]) => ({ seat, from: at(hour) })));
});
