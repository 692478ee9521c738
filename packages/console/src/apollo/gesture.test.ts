import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createGesture, useGesture } from './gesture.ts';

test('a second click, while the first is on its way, is the same gesture and is not sent', async () => {
  const gesture = createGesture();
  const keys: string[] = [];
  const answer = Promise.withResolvers<string>();
  const send = (key: string): Promise<string> => {
    keys.push(key);
    return answer.promise;
  };
  const clicks = [gesture({ choice: 'FOR' }, send), gesture({ choice: 'FOR' }, send)];
  answer.resolve('done');
  expect(await Promise.all(clicks)).toEqual(['done', 'done']);
  expect(keys).toHaveLength(1);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
});

test('where no answer came, doing it again bears the same key; something else, or after an answer, another', async () => {
  const gesture = createGesture();
  const keys: string[] = [];
  const click = (choice: string, isLost: boolean): Promise<string | null> =>
    gesture({ choice }, async (key) => {
      keys.push(key);
      if (isLost) throw new TypeError('fetch failed');
      return 'done';
    }).catch(() => null);
  await click('FOR', true);
  await click('FOR', true);
  await click('FOR', false);
  await click('FOR', false);
  await click('AGAINST', true);
  await click('FOR', false);
  const [first, second, third, fourth, fifth, sixth] = keys;
  expect([second, third]).toEqual([first, first]);
  expect(new Set([first, fourth, fifth, sixth]).size).toBe(4);
});

test('each button has its own', () => {
  const gestures = new Set<unknown>();
  function Button(): ReactNode {
    gestures.add(useGesture());
    return null;
  }
  renderToStaticMarkup(createElement('p', null, createElement(Button), createElement(Button)));
  expect(gestures.size).toBe(2);
});
