import type { Told } from '../scene.ts';
import { step, story } from '../story.ts';
import { asks, closes, FOUR, opened, TWO_AND_TWO, votes } from './sitting-steps.ts';

const ballot = { id: '' };

export const recusalChangesTheMajority = story({
  title: 'A recusal changes the majority',
  clauses: ['[F20]', '[F26]'],
  about: 'Who is linked with a candidate weighs nothing in that case, and parity is computed again for it.',
  on: '2026-11-26',
  given: TWO_AND_TWO,
  actors: FOUR,
  steps: [
    ...opened('all four sign for being there'),
    step('Paul', 'says that he was the candidate’s tutor, and leaves the case to the others', async (scene) => {
      const { gestures, session, expect } = scene;
      const recusal = { caseId: session.cases[0], seatId: session.employers[0]?.id, reason: 'Ancien tuteur' };
      expect((await gestures('Paul', 'recordRecusal', recusal)).cases[0].recused).toEqual([session.employers[0]?.id]);
    }),
    step('Nadia', 'asks for a ballot: Sophie alone weighs as much as both unions', async (scene) => {
      const { id, electorate }: Told = await asks(scene, 'Nadia');
      ballot.id = id;
      const sophie = electorate.find(({ seat }: { seat: string }) => seat === scene.session.employers[1]?.id);
      scene.expect([electorate.length, sophie.weight]).toEqual([3, 2]);
    }),
    step('Paul', 'cannot vote in it', async ({ gestures, expect }) => {
      const refused = await gestures('Paul', 'castVote', { ballotId: ballot.id, choice: 'FOR' });
      expect(refused).toMatchObject({ code: 'NO_VOTE' });
    }),
    step('Sophie', 'votes for; Karim votes for too, and Nadia against', async (scene) => {
      await votes(scene, { Sophie: 'FOR', Karim: 'FOR', Nadia: 'AGAINST' }, ballot.id);
    }),
    step('Karim', 'changes his mind before the ballot closes', async (scene) => {
      await votes(scene, { Karim: 'AGAINST' }, ballot.id);
    }),
    step('Paul', 'closes it: two voices against two, and no casting vote, since he is recused', async (scene) => {
      const { ballots }: Told = await closes(scene, ballot.id);
      scene.expect(ballots[0].verdict).toMatchObject({
        outcome: 'NOT_CARRIED',
        reason: 'TIE',
        settles: false,
        weighing: 'EQUALISED',
        castingVote: null,
      });
    }),
    step('Claire', 'reads that the case is still to be decided', async ({ reads, expect }) => {
      const { allowedActions } = await reads('Claire');
      const close = allowedActions.find(({ action }: { action: string }) => action === 'CLOSE');
      expect(close.blockers.map(({ code }: { code: string }) => code)).toContain('CASES_PENDING');
    }),
  ],
});
