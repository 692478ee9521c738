import { step, story } from '../story.ts';

const KEYS = ['5f0f7f52-8a7e-4a57-9a3c-0c6f6f1d2a01', '5f0f7f52-8a7e-4a57-9a3c-0c6f6f1d2a02'] as const;

export const rectifiedAfterSealing = story({
  title: 'Minutes are rectified after they were sealed',
  clauses: ['[A12]'],
  about:
    'Nothing sealed is rewritten: a correction is added, dated, reasoned, and bound to what comes before by its hash.',
  on: '2027-01-14',
  given: { employers: 2, unions: 2, cases: 2, on: '2027-01-14' },
  actors: {
    Claire: { is: 'runs the exam centre', part: 'EXAM_CENTRE_MANAGER' },
    Paul: { is: 'presided, for the employers', part: { employer: 1 } },
    Samia: { is: 'sat for a union', part: { union: 1 } },
  },
  steps: [
    step('Claire', 'cannot rectify what is not sealed: until then the minutes themselves are mended', async (scene) => {
      const asked = { reason: 'Prénom mal écrit', correction: 'Lire « Anaïs ».', key: KEYS[0] };
      scene.expect(await scene.does('Claire', 'rectifyMinutes', asked)).toMatchObject({ code: 'WRONG_STATE' });
    }),
    step('Paul', 'has the minutes signed and seals them', async ({ sealed, reads, expect }) => {
      await sealed();
      expect(await reads('Paul')).toMatchObject({ state: 'SEALED', minutes: { state: 'SEALED', rectifications: [] } });
    }),
    step('Samia', 'cannot rectify them alone', async ({ does, expect }) => {
      const asked = { reason: 'Prénom mal écrit', correction: 'Lire « Anaïs ».', key: KEYS[0] };
      expect(await does('Samia', 'rectifyMinutes', asked)).toMatchObject({ code: 'WRONG_ROLE' });
    }),
    step(
      'Claire',
      'adds a correction three weeks later; sent twice, it is added once',
      async ({ day, does, expect }) => {
        day('2027-02-04');
        const asked = { reason: 'Prénom mal écrit', correction: 'Lire « Anaïs ».', key: KEYS[0] };
        for (const _ of [1, 2])
          expect(await does('Claire', 'rectifyMinutes', asked)).toMatchObject({ state: 'SEALED' });
      },
    ),
    step('Paul', 'adds another, which names the first by its hash', async ({ does, reads, expect }) => {
      const before = (await reads('Paul')).minutes;
      await does('Paul', 'rectifyMinutes', { reason: 'Heure', correction: 'Lire « 9 h 15 ».', key: KEYS[1] });
      const { minutes } = await reads('Paul');
      expect(minutes).toMatchObject({ sha256: before.sha256, sealedSha256: before.sealedSha256 });
      expect(minutes.rectifications).toMatchObject([
        { number: 1, on: '2027-02-04', previous: before.sealedSha256, correction: 'Lire « Anaïs ».' },
        { number: 2, reason: 'Heure' },
      ]);
    }),
    step('The trail', 'says who sealed and who rectified, and why', async ({ trail, expect }) => {
      const told = (await trail()).filter(({ kind }) => kind === 'MINUTES_SEALED' || kind === 'MINUTES_RECTIFIED');
      expect(told).toMatchObject([
        { kind: 'MINUTES_SEALED' },
        { kind: 'MINUTES_RECTIFIED', reason: 'Prénom mal écrit' },
        { kind: 'MINUTES_RECTIFIED', reason: 'Heure' },
      ]);
    }),
  ],
});
