import { expect, test } from 'vitest';
import { type LedeFacts, type LedeKey, ledeOf } from './lede.ts';

const TODAY = '2026-11-23';
const CASES: readonly (readonly [string, LedeFacts, readonly LedeKey[]])[] = [
  ['open with an end', { acceptsEnrolments: true, registrationEnd: '2027-01-01' }, ['openUntil']],
  ['open without an end', { acceptsEnrolments: true }, ['openNoEnd']],
  [
    'expired, nothing said of delivery',
    { acceptsEnrolments: false, registrationEnd: '2022-04-21' },
    ['expired', 'deliveryUnknown'],
  ],
  [
    'expired, delivery ahead',
    { acceptsEnrolments: false, registrationEnd: '2022-04-21', deliveryDeadline: TODAY },
    ['expired', 'deliveryUntil'],
  ],
  [
    'expired, delivery over',
    { acceptsEnrolments: false, registrationEnd: '2022-04-21', deliveryDeadline: '2026-04-21' },
    ['expired', 'deliveryOver'],
  ],
  [
    'inactive before its end',
    { acceptsEnrolments: false, registrationEnd: '2030-01-01' },
    ['closedBeforeEnd', 'deliveryUnknown'],
  ],
  ['inactive without an end', { acceptsEnrolments: false }, ['closedNoEnd', 'deliveryUnknown']],
];

test.each(CASES)('%s', (_, facts, keys) => {
  expect(ledeOf(facts, TODAY)).toEqual(keys);
});
