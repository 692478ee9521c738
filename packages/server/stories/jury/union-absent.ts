import type { Told } from '../scene.ts';
import { step, story } from '../story.ts';
import { asks, closes, FOUR, opened, TWO_AND_TWO, votes } from './sitting-steps.ts';

const { Claire, Paul, Sophie, Karim } = FOUR;
const ballot = { id: '' };

export const unionAbsent = story({
  title: 'A union does not come, and voices are equalised',
  clauses: ['[F20]'],
  about: 'Both sides weigh the same, whoever is missing: one for the unions weighs as much as two for the employers.',
  on: '2026-11-26',
  given: TWO_AND_TWO,
  actors: { Claire, Paul, Sophie, Karim },
  steps: [
    ...opened('the second union is missing', ({ employers, unions: [first] }) =>
      first === undefined ? employers : [...employers, first],
    ),
    step('Karim', 'asks for a ballot, and reads that he weighs two voices', async (scene) => {
      const { id, electorate }: Told = await asks(scene, 'Karim');
      ballot.id = id;
      const weights = Object.fromEntries(
        electorate.map(({ seat, weight }: { seat: string; weight: number }) => [seat, weight]),
      );
      const { employers, unions } = scene.session;
      scene.expect([employers[0], employers[1], unions[0]].map((seat) => weights[seat?.id ?? ''])).toEqual([1, 1, 2]);
    }),
    step('Sophie', 'votes for; so does Paul, and Karim votes against', async (scene) => {
      await votes(scene, { Sophie: 'FOR', Paul: 'FOR', Karim: 'AGAINST' }, ballot.id);
    }),
    step('Paul', 'closes it: two voices against two, which his own settles', async (scene) => {
      const { ballots }: Told = await closes(scene, ballot.id);
      scene.expect(ballots[0].verdict).toMatchObject({
        weighing: 'EQUALISED',
        reason: 'CASTING_VOTE',
        voices: { for: 2, against: 2, abstain: 0 },
      });
    }),
  ],
});
