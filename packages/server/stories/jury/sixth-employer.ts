import { step, story } from '../story.ts';

export const sixthEmployer = story({
  title: 'A sixth employer is refused',
  clauses: ['[F21]'],
  about: 'The employers’ delegation has at most five qualified members of the branch.',
  on: '2026-11-26',
  given: { employers: 5, unions: 5, on: '2027-01-14' },
  actors: { Claire: { is: 'runs the exam centre', part: 'EXAM_CENTRE_MANAGER' } },
  steps: [
    step('Claire', 'reads that nothing stands in the way of her jury', async ({ reads, expect }) => {
      const { findings } = await reads('Claire');
      expect(findings.filter(({ severity }: { severity: string }) => severity === 'BLOCKING')).toEqual([]);
    }),
    step('Claire', 'seats a sixth employer, without the vote', async ({ does, newcomer, session, expect }) => {
      const personId = await newcomer({ college: 'EMPLOYERS', organisationId: session.centreId });
      const seat = { college: 'EMPLOYERS', organisationId: session.centreId, personId, voting: false };
      const { findings } = await does('Claire', 'addSeat', seat);
      expect(findings).toContainEqual(
        expect.objectContaining({ code: 'TOO_MANY_MEMBERS', severity: 'BLOCKING', source: '[F21]' }),
      );
    }),
    step(
      'The rules',
      'say at once that six are too many, whose rule it is, and that nobody may pass it over',
      async ({ reads, expect }) => {
        const { findings } = await reads('Claire');
        const found = findings.find(({ code }: { code: string }) => code === 'TOO_MANY_MEMBERS');
        expect(found).toMatchObject({ remedy: 'UNSEAT_MEMBER', overriddenBecause: null });
        expect(found.facts).toContainEqual({ name: 'count', value: '6' });
        expect(found.facts).toContainEqual({ name: 'max', value: '5' });
      },
    ),
    step('Claire', 'tries to convene all the same, and is told what blocks', async ({ does, mails, expect }) => {
      const refused = await does('Claire', 'takeSessionStep', { action: 'CONVENE' });
      expect(refused).toMatchObject({ code: 'BLOCKED', facts: [{ name: 'blockers', value: 'TOO_MANY_MEMBERS' }] });
      expect(await mails('CONVOCATION')).toEqual([]);
    }),
    step('Claire', 'takes the sixth seat away, and convenes', async ({ does, reads, expect }) => {
      const { seats } = await reads('Claire');
      const sixth = seats.findLast(({ college }: { college: string }) => college === 'EMPLOYERS');
      await does('Claire', 'removeSeat', { seatId: sixth.id });
      expect(await does('Claire', 'takeSessionStep', { action: 'CONVENE' })).toMatchObject({ state: 'CONVENED' });
    }),
    step('Everybody', 'who is seated is called by mail', async ({ mails, expect }) => {
      expect(await mails('CONVOCATION')).toHaveLength(10);
    }),
  ],
});
