import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { onLiveState, takePart, useLiveState } from './live-state.ts';

function Shown(): ReactNode {
  return useLiveState();
}
const shown = (): string => renderToStaticMarkup(createElement(Shown));

test('a page is live unless one of its subscriptions is not, and changes are told once', () => {
  const told: string[] = [];
  const stop = onLiveState(() => told.push(shown()));
  const [one, other] = [takePart(), takePart()];
  expect(shown()).toBe('LIVE');
  one.set('REJOINING');
  other.set('REJOINING');
  one.set('LIVE');
  expect(shown()).toBe('REJOINING');
  other.leave();
  expect(shown()).toBe('LIVE');
  stop();
  one.set('REJOINING');
  one.leave();
  expect(told).toEqual(['REJOINING', 'LIVE']);
});
