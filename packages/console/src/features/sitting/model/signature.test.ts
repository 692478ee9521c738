import { signAttendanceInput } from '@delibere/shared';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { drawnTo, inBox, isDrawn, pathOf } from './signature.ts';

test('a point of the pad is put into the box, never beside it', () => {
  expect(inBox({ x: 100, y: 75 }, { width: 200, height: 75 })).toEqual({ x: 200, y: 150 });
  expect(inBox({ x: -3, y: 900 }, { width: 200, height: 75 })).toEqual({ x: 0, y: 150 });
});

test('strokes become a path, a dot a short line', () => {
  const stroke = drawnTo(drawnTo([{ x: 1, y: 2 }], { x: 3, y: 4 }), { x: 3, y: 4 });
  expect(pathOf([stroke, [{ x: 9, y: 9 }], []])).toBe('M 1 2 L 3 4 M 9 9 L 10 9');
  expect(isDrawn([stroke])).toBe(false);
  expect(isDrawn([[...stroke, { x: 5, y: 5 }]])).toBe(true);
});

test('a very long signature is cut where the server still takes it', () => {
  const long = Array.from({ length: 9_000 }, (_, at) => ({ x: at % 400, y: (at * 7) % 150 }));
  const signature = pathOf([long]);
  const id = '11111111-1111-4111-8111-111111111111';
  const input = { sessionId: id, seatId: id, key: id, method: 'DRAWN', signature };
  expect(v.safeParse(signAttendanceInput, input).success).toBe(true);
  expect(signature).toMatch(/^(M \d+ \d+( L \d+ \d+)*)$/);
});
