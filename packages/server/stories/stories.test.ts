import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importShippedFiche } from '../src/first-import.ts';
import { appAsRoles } from '../testkit/as-role.ts';
import { type TestDatabase, testDatabase } from '../testkit/index.ts';
import { STORIES } from './all.ts';
import { play, type Stage } from './play.ts';
import { printed } from './printed.ts';

let database: TestDatabase;
let stage: Stage;
beforeAll(async () => {
  database = await testDatabase();
  await importShippedFiche(database.url);
  let now = new Date();
  const api = await appAsRoles(database.url, { now: () => now });
  const setDay = (on: string): void => {
    now = new Date(`${on}T08:00:00Z`);
  };
  stage = { api, pool: database.pool, setDay };
});
afterAll(async () => {
  await stage.api.close();
  await database.close();
});

test.each(STORIES.map((story) => ({ name: `${story.clauses.join(' ')} ${story.title}`, story })))(
  '$name',
  async ({ story }) => {
    expect(await play(stage, story)).toBe(story.steps.length);
  },
);

test('every step of a story is done by one of its actors, or told of what is then true', () => {
  for (const { title, actors, steps } of STORIES) {
    const told = steps.filter(({ who }) => actors[who] === undefined).map(({ who }) => who);
    expect(
      told.every((who) => /^(The|Then|On|Everybody|Whoever|Nobody)/.test(who)),
      title,
    ).toBe(true);
    for (const name of Object.keys(actors))
      expect(
        steps.some(({ who }) => who === name),
        `${title}: ${name}`,
      ).toBe(true);
  }
});

test('the page of stories is printed from them', () => {
  expect(readFileSync(new URL('../docs/stories.md', import.meta.url), 'utf8')).toBe(printed(STORIES));
});
