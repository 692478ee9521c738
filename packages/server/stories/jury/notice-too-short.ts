import { step, story } from '../story.ts';

const ofNotice = ({ code }: { readonly code: string }): boolean => code === 'NOTICE_TOO_SHORT';

export const noticeTooShort = story({
  title: 'A notice too short is passed over, with a reason',
  clauses: ['[A03]', '[A04]'],
  about: 'Unions are asked to designate at least fifteen calendar days before the session.',
  on: '2026-12-02',
  given: { employers: 2, unions: 2, on: '2026-12-14', ruleSet: 'ACCORD_2019' },
  actors: {
    Claire: { is: 'runs the exam centre', part: 'EXAM_CENTRE_MANAGER' },
    Anne: { is: 'administers the branch', part: 'ADMINISTRATOR' },
  },
  steps: [
    step('Claire', 'asks the unions twelve days before the session', async ({ does, expect }) => {
      const { findings } = await does('Claire', 'askDesignations');
      const short = findings.filter(ofNotice);
      expect(short).toHaveLength(2);
      expect(short[0]).toMatchObject({ severity: 'BLOCKING', source: '[A03]', overridable: true });
      expect(short[0].facts).toContainEqual({ name: 'days', value: '12' });
    }),
    step('Claire', 'cannot convene: each of the two unions has too short a notice', async ({ does, expect }) => {
      const refused = await does('Claire', 'takeSessionStep', { action: 'CONVENE' });
      expect(refused).toMatchObject({ code: 'BLOCKED', facts: [{ value: 'NOTICE_TOO_SHORT' }] });
    }),
    step('Anne', 'passes over both, since the unions agreed in writing', async ({ does, reads, expect }) => {
      for (const { key } of (await reads('Anne')).findings.filter(ofNotice)) {
        await does('Anne', 'overrideFinding', { findingKey: key, reason: 'Accord écrit des organisations' });
      }
      expect((await reads('Anne')).findings.filter(ofNotice)).toMatchObject([
        { severity: 'WARNING', overriddenBecause: 'Accord écrit des organisations' },
        { severity: 'WARNING', overriddenBecause: 'Accord écrit des organisations' },
      ]);
    }),
    step('Claire', 'notes that the regional joint committee was told, and convenes', async ({ does, expect }) => {
      await does('Claire', 'tellRegionalCommittee', { on: '2026-12-02' });
      const convened = await does('Claire', 'takeSessionStep', { action: 'CONVENE' });
      expect(convened).toMatchObject({ state: 'CONVENED' });
      expect(convened.steps[0].remarks.filter(ofNotice)).toHaveLength(2);
    }),
    step('The trail', 'says who passed it over, and why', async ({ trail, expect }) => {
      const overridden = (await trail()).filter(({ kind }) => kind === 'FINDING_OVERRIDDEN');
      expect(overridden).toMatchObject([{ reason: 'Accord écrit des organisations' }, {}]);
    }),
  ],
});
