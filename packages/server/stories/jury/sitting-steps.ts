import type { VoteChoice } from '@delibere/shared';
import type { TestSeat, TestSession } from '../../testkit/jury-world.ts';
import type { Scene, Told } from '../scene.ts';
import { type Step, step } from '../story.ts';

/** Four who sit, and who runs the centre: the actors of most sittings. */
export const FOUR = {
  Claire: { is: 'runs the exam centre', part: 'EXAM_CENTRE_MANAGER' },
  Paul: { is: 'presides the jury, for the employers', part: { employer: 1 } },
  Sophie: { is: 'sits for the employers', part: { employer: 2 } },
  Karim: { is: 'sits for the first union', part: { union: 1 } },
  Nadia: { is: 'sits for the second union', part: { union: 2 } },
} as const;

/** The jury of these stories. */
export const TWO_AND_TWO = { employers: 2, unions: 2, on: '2027-01-14' } as const;

/** Convened, the day come, those who came in the room, and the session opened by the one who presides. */
export function opened(
  told: string,
  there: (session: TestSession) => readonly TestSeat[] = ({ employers, unions }) => [...employers, ...unions],
): readonly Step[] {
  return [
    step('Claire', 'convenes the jury', async ({ does, expect }) => {
      expect(await does('Claire', 'takeSessionStep', { action: 'CONVENE' })).toMatchObject({ state: 'CONVENED' });
    }),
    step('On the day', told, async ({ day, arrive, session }) => {
      day('2027-01-14');
      await arrive(there(session));
    }),
    step('Paul', 'opens the session: who is there and the rules are frozen', async ({ does, expect }) => {
      expect(await does('Paul', 'takeSessionStep', { action: 'OPEN' })).toMatchObject({ state: 'OPEN' });
    }),
  ];
}

/** Opens a ballot on the first case. @returns the ballot */
export async function asks({ gestures, session }: Scene, actor: string): Promise<Told> {
  const { cases } = await gestures(actor, 'openBallot', { caseId: session.cases[0] });
  return cases[0].ballots.at(-1);
}

/** Votes, each as the actor, in the order told. */
export async function votes(
  scene: Scene,
  choices: Readonly<Record<string, VoteChoice>>,
  ballotId: string,
): Promise<void> {
  for (const [actor, choice] of Object.entries(choices)) {
    scene.expect(await scene.gestures(actor, 'castVote', { ballotId, choice })).not.toHaveProperty('code');
  }
}

/** Closes it. @returns the case as it is then */
export async function closes({ gestures }: Scene, ballotId: string): Promise<Told> {
  return (await gestures('Paul', 'closeBallot', { ballotId })).cases[0];
}
