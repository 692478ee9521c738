import { step, story } from '../story.ts';

export const twoMembersOneVoice = story({
  title: 'A union with two members has one voice',
  clauses: ['[F23]', '[F25]'],
  about: 'A union may send several representatives; only one of them sits with the vote.',
  on: '2026-11-26',
  given: { employers: 2, unions: 2, on: '2027-01-14' },
  actors: {
    Claire: { is: 'runs the exam centre', part: 'EXAM_CENTRE_MANAGER' },
    Nadia: { is: 'leads the delegation of the first union', part: { leads: 1 } },
  },
  steps: [
    step('Claire', 'asks the unions who sits for them', async ({ does, expect }) => {
      expect((await does('Claire', 'askDesignations')).designationRequests).toHaveLength(3);
    }),
    step(
      'Nadia',
      'designates a second representative of her union, who sits without the vote',
      async ({ does, newcomer, session, expect }) => {
        const [own] = session.unions;
        if (own === undefined) throw new Error('A union sits');
        const personId = await newcomer(own);
        const answer = { organisationId: own.organisationId, members: [{ personId }] };
        const { seats } = await does('Nadia', 'answerDesignation', answer);
        const theirs = seats.filter(
          ({ organisation }: { organisation: { id: string } }) => organisation.id === own.organisationId,
        );
        expect(theirs.map(({ voting }: { voting: boolean }) => voting)).toEqual([true, false]);
      },
    ),
    step(
      'The jury',
      'has three members for the unions and two voices: it is joint as before',
      async ({ reads, expect }) => {
        const { balance, findings } = await reads('Claire');
        expect(balance).toMatchObject({ weighing: 'ONE_EACH', unions: { members: 3, voters: 2, voices: 2 } });
        expect(findings.filter(({ severity }: { severity: string }) => severity === 'BLOCKING')).toEqual([]);
      },
    ),
    step(
      'Claire',
      'gives the second one the vote too, and reads that one of them must do without',
      async ({ does, reads, expect }) => {
        const { seats } = await reads('Claire');
        const second = seats.find(({ voting }: { voting: boolean }) => !voting);
        const { findings } = await does('Claire', 'changeSeat', {
          seatId: second.id,
          personId: second.person.id,
          voting: true,
        });
        expect(findings).toContainEqual(
          expect.objectContaining({ code: 'TOO_MANY_VOTERS_OF_UNION', severity: 'BLOCKING', source: '[F25]' }),
        );
      },
    ),
    step(
      'Claire',
      'leaves the vote to the second and takes it from the first: the voice is the union’s',
      async ({ does, reads, session, expect }) => {
        const first = session.unions[0];
        await does('Claire', 'changeSeat', { seatId: first?.id, personId: first?.personId, voting: false });
        const { findings, balance } = await reads('Claire');
        expect(findings.filter(({ severity }: { severity: string }) => severity === 'BLOCKING')).toEqual([]);
        expect(balance).toMatchObject({ weighing: 'ONE_EACH', unions: { members: 3, voters: 2 } });
      },
    ),
  ],
});
