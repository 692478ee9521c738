import { step, story } from '../story.ts';
import { FOUR, opened, TWO_AND_TWO } from './sitting-steps.ts';

const { Claire, Paul, Karim } = FOUR;

export const unanimous = story({
  title: 'Four members agree on every case',
  clauses: ['[F12]', '[F13]'],
  about: 'Most cases pass without a ballot: the jury agrees, and is recorded as agreeing.',
  on: '2026-11-26',
  given: { ...TWO_AND_TWO, cases: 3 },
  actors: { Claire, Paul, Karim },
  steps: [
    ...opened('all four sign for being there'),
    step('Karim', 'may not decide for the jury', async ({ gestures, session, expect }) => {
      const refused = await gestures('Karim', 'decideByConsensus', { caseIds: session.cases });
      expect(refused).toMatchObject({ code: 'WRONG_ROLE' });
    }),
    step('Paul', 'declares the three clear cases admitted, in one gesture', async ({ gestures, session, expect }) => {
      const { cases } = await gestures('Paul', 'decideByConsensus', { caseIds: session.cases });
      const decision = expect.objectContaining({ outcome: 'ADMITTED', way: 'CONSENSUS', ballotId: null });
      expect(cases).toEqual(session.cases.map(() => expect.objectContaining({ progress: 'DECIDED', decision })));
    }),
    step('Paul', 'closes the session: nothing is left to decide', async ({ does, expect }) => {
      expect(await does('Paul', 'takeSessionStep', { action: 'CLOSE' })).toMatchObject({ state: 'CLOSED' });
    }),
  ],
});
