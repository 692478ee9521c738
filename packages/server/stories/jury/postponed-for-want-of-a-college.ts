import { step, story } from '../story.ts';

export const postponedForWantOfACollege = story({
  title: 'A session is put off for want of a college',
  clauses: ['[F20]'],
  about: 'A jury without one of its two sides is none: it does not open, and nothing is decided.',
  on: '2026-11-26',
  given: { employers: 2, unions: 2, on: '2027-01-14' },
  actors: {
    Claire: { is: 'runs the exam centre', part: 'EXAM_CENTRE_MANAGER' },
    Paul: { is: 'presides the jury, for the employers', part: { employer: 1 } },
    Karim: { is: 'sits for the first union', part: { union: 1 } },
  },
  steps: [
    step('Claire', 'convenes the jury', async ({ does, expect }) => {
      expect(await does('Claire', 'takeSessionStep', { action: 'CONVENE' })).toMatchObject({ state: 'CONVENED' });
    }),
    step('Karim', 'says that he comes', async ({ does, expect }) => {
      expect(await does('Karim', 'answerConvocation', { answer: 'ACCEPTED' })).toMatchObject({ state: 'CONVENED' });
    }),
    step('On the day', 'only the employers sign for being there', async ({ day, arrive, session }) => {
      day('2027-01-14');
      await arrive(session.employers);
    }),
    step(
      'Paul',
      'cannot open the session: one side is empty, and he is told to wait or to put it off',
      async ({ reads, does, expect }) => {
        const { allowedActions } = await reads('Paul');
        const open = allowedActions.find(({ action }: { action: string }) => action === 'OPEN');
        expect(open.blockers).toContainEqual({ code: 'COLLEGE_EMPTY', finding: { remedy: 'POSTPONE_SESSION' } });
        expect(await does('Paul', 'takeSessionStep', { action: 'OPEN' })).toMatchObject({ code: 'BLOCKED' });
      },
    ),
    step('Paul', 'puts it off, and must say why', async ({ does, expect }) => {
      expect(await does('Paul', 'takeSessionStep', { action: 'POSTPONE' })).toMatchObject({ code: 'REASON_MISSING' });
      const reason = 'Aucun représentant salarié présent';
      const postponed = await does('Paul', 'takeSessionStep', { action: 'POSTPONE', reason });
      expect(postponed).toMatchObject({ state: 'POSTPONED', steps: [{ action: 'POSTPONE', reason }, {}] });
    }),
    step('Everybody', 'who was called hears of it, and their calendars drop the date', async ({ mails, expect }) => {
      expect(await mails('SESSION_POSTPONED')).toHaveLength(4);
    }),
    step('Claire', 'chooses another day, and convenes again', async ({ does, expect }) => {
      const newDay = { sessionOn: '2027-02-11', startsAt: '09:00', endsAt: '12:00' };
      const again = await does('Claire', 'takeSessionStep', { action: 'RESCHEDULE', newDay });
      expect(again).toMatchObject({ state: 'DRAFT', sessionOn: '2027-02-11' });
      expect(await does('Claire', 'takeSessionStep', { action: 'CONVENE' })).toMatchObject({ state: 'CONVENED' });
    }),
    step('Karim', 'is asked anew whether he comes', async ({ reads, expect }) => {
      const { seats } = await reads('Karim');
      expect(seats.every(({ answer }: { answer: string }) => answer === 'PENDING')).toBe(true);
    }),
  ],
});
