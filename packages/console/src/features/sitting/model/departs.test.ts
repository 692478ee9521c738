import { expect, test } from 'vitest';
import { asksReason, declared } from './departs.ts';

const SUMMARY = [
  { code: 'BC01', capabilities: [{ code: 'C1' }, { code: 'C2' }] },
  { code: 'BC02', capabilities: [{ code: 'C8' }] },
];

test('capabilities of acquired blocks go without saying', () => {
  expect(declared({ blocks: ['BC01'], capabilities: ['C1', 'C8'] }, SUMMARY)).toEqual({
    blocks: ['BC01'],
    capabilities: ['C8'],
  });
});

test('a reason is asked where something else than the proposal is declared, whatever the order', () => {
  const proposal = { blocks: ['BC01', 'BC02'], capabilities: [] };
  expect(asksReason({ blocks: ['BC02', 'BC01'], capabilities: [] }, proposal)).toBe(false);
  expect(asksReason({ blocks: ['BC01'], capabilities: ['C8'] }, proposal)).toBe(true);
});
