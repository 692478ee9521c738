import { expect, test } from 'vitest';
import { groupDocuments } from './group-documents.ts';

const file = (id: string, kind: string, about: { seatId?: string; caseId?: string } = {}) => ({
  id,
  kind,
  seatId: null,
  caseId: null,
  ...about,
});

test('those of the session come first, the latest on top; those of somebody by kind', () => {
  const { common, each } = groupDocuments([
    file('c1', 'CONVOCATION', { seatId: 's1' }),
    file('a', 'ATTENDANCE_SHEET'),
    file('l1', 'CANDIDATE_LETTER', { caseId: 'k1' }),
    file('c2', 'CONVOCATION', { seatId: 's2' }),
    file('m', 'SEALED_MINUTES'),
  ]);
  expect(common.map(({ id }) => id)).toEqual(['m', 'a']);
  expect(each.map((group) => group.map(({ id }) => id))).toEqual([['c1', 'c2'], ['l1']]);
});
