import type { Told } from '../scene.ts';
import { type Step, step, story } from '../story.ts';
import { asks, closes, FOUR, opened, TWO_AND_TWO, votes } from './sitting-steps.ts';

/** A ballot that Karim asks for, by his own hand. */
function asked(): { readonly ballot: () => string; readonly step: Step } {
  let id = '';
  return {
    ballot: () => id,
    step: step('Karim', 'asks for a ballot, as any voter in the room may', async (scene) => {
      id = (await asks(scene, 'Karim')).id;
    }),
  };
}

const first = asked();

export const tieBroken = story({
  title: 'A tie is broken by the president',
  clauses: ['[F26]'],
  about: 'As many for as against: the president’s own ballot, read for that alone, decides.',
  on: '2026-11-26',
  given: TWO_AND_TWO,
  actors: FOUR,
  steps: [
    ...opened('all four sign for being there'),
    first.step,
    step('Paul', 'votes for; Sophie votes as he does', async (scene) => {
      await votes(scene, { Paul: 'FOR', Sophie: 'FOR' }, first.ballot());
    }),
    step('Nadia', 'votes against, as Karim does', async (scene) => {
      await votes(scene, { Karim: 'AGAINST', Nadia: 'AGAINST' }, first.ballot());
    }),
    step('Sophie', 'may not close the ballot', async ({ gestures, expect }) => {
      expect(await gestures('Sophie', 'closeBallot', { ballotId: first.ballot() })).toMatchObject({
        code: 'WRONG_ROLE',
      });
    }),
    step('Paul', 'closes it: two against two, and his voice carries it', async (scene) => {
      const { ballots }: Told = await closes(scene, first.ballot());
      scene.expect(ballots[0].verdict).toMatchObject({
        outcome: 'CARRIED',
        reason: 'CASTING_VOTE',
        voices: { for: 2, against: 2, abstain: 0 },
        castingVote: { seat: scene.session.employers[0]?.id, choice: 'FOR' },
      });
    }),
    step('Paul', 'records the candidate as admitted by that ballot', async ({ gestures, session, expect }) => {
      const admitted = { outcome: 'ADMITTED', blocks: ['BC01', 'BC02'], capabilities: [], ballotId: first.ballot() };
      const { cases } = await gestures('Paul', 'decideCase', { caseId: session.cases[0], ...admitted });
      expect(cases[0].decision).toMatchObject({ outcome: 'ADMITTED', way: 'BALLOT' });
    }),
  ],
});

const second = asked();

export const presidentAbstains = story({
  title: 'The president abstains on a tie',
  clauses: ['[F26]'],
  about: 'A president who said nothing has no voice to prevail: nothing is carried, and nobody is admitted by default.',
  on: '2026-11-26',
  given: TWO_AND_TWO,
  actors: FOUR,
  steps: [
    ...opened('all four sign for being there'),
    second.step,
    step('Sophie', 'votes for', async (scene) => votes(scene, { Sophie: 'FOR' }, second.ballot())),
    step('Nadia', 'votes against, and Karim abstains', async (scene) => {
      await votes(scene, { Nadia: 'AGAINST', Karim: 'ABSTAIN' }, second.ballot());
    }),
    step('Paul', 'abstains, and closes the ballot: one against one, and nothing is settled', async (scene) => {
      await votes(scene, { Paul: 'ABSTAIN' }, second.ballot());
      const { ballots }: Told = await closes(scene, second.ballot());
      const undecided = { outcome: 'NOT_CARRIED', reason: 'TIE', settles: false, castingVote: null };
      scene.expect(ballots[0].verdict).toMatchObject(undecided);
    }),
    step('Paul', 'can declare the candidate admitted neither by it nor by consensus', async (scene) => {
      const { gestures, session, expect } = scene;
      const admitted = { caseId: session.cases[0], outcome: 'ADMITTED', blocks: ['BC01', 'BC02'], capabilities: [] };
      for (const way of [{ ballotId: second.ballot() }, {}]) {
        const refused = await gestures('Paul', 'decideCase', { ...admitted, ...way });
        expect(refused.facts).toContainEqual({ name: 'reasons', value: 'BALLOT_UNDECIDED' });
      }
    }),
    step('Karim', 'asks for a second round', async (scene) => {
      scene.expect(await asks(scene, 'Karim')).toMatchObject({ round: 2 });
    }),
  ],
});
