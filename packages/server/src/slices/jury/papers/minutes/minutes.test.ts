import { expect, test } from 'vitest';
import { ballotOf } from '../../../../../testkit/jury/ballots.ts';
import { CASES, caseOf, MINUTES } from '../../../../../testkit/papers/sample.ts';
import { tally } from '../../domain/ballot/tally.ts';
import { SHIPPED_RULE_SETS } from '../../domain/rules/shipped.ts';
import { plainText } from '../model/plain-text.ts';
import { minutesModel } from './minutes.ts';
import type { MinutesData, MinutesMember } from './minutes-data.ts';

const said = (more: Partial<MinutesData>): string => plainText(minutesModel({ ...MINUTES, ...more }));

const withMember = (seat: string, more: Partial<MinutesMember>): readonly MinutesMember[] =>
  MINUTES.members.map((member) => (member.seat === seat ? { ...member, ...more } : member));

test('the substitute who presided is named, with the one they stood in for', () => {
  const members = withMember('e1', { presences: [] });
  const text = said({ members, chair: { seat: 'e2', substitute: true } });
  expect(text).toContain(
    'Présidence effective : Yann Kerbrat, par suppléance (présidence désignée\u00a0: Hélène Le Goff)',
  );
  expect(text).toContain('Hélène Le Goff | UIMM Bretagne | Voix délibérative, présidence désignée | Absence');
  expect(text).toContain('Yann Kerbrat | UIMM Bretagne | Voix délibérative, suppléance, a présidé | Présence');
});

test('whoever took over the presidency while the jury sat is named, with the hour', () => {
  const from = '2026-06-16T09:05:00.000Z';
  expect(said({ succession: [{ seat: 'e2', from }] })).toContain('à partir de 11\u00a0h\u00a005\u00a0: Yann Kerbrat');
  expect(said({ succession: [{ seat: null, from }] })).toContain('à partir de 11\u00a0h\u00a005\u00a0: personne');
});

test.each<[string, Partial<MinutesMember>, string]>([
  ['from opening to closing', {}, 'Présence'],
  [
    'who left before the end',
    { presences: [{ from: '2026-06-16T08:00:00.000Z', until: '2026-06-16T09:05:00.000Z' }] },
    'Présence, départ à 11\u00a0h\u00a005',
  ],
  [
    'who left and came back',
    {
      presences: [
        { from: '2026-06-16T08:00:00.000Z', until: '2026-06-16T09:05:00.000Z' },
        { from: '2026-06-16T10:00:00.000Z', until: null },
      ],
    },
    'Présence, départ à 11\u00a0h\u00a005, arrivée à 12\u00a0h\u00a000',
  ],
  ['who never came', { presences: [] }, 'Absence'],
  ['who gave a proxy', { presences: [], proxyTo: 'u2' }, 'Absence, procuration à Loïc Prigent'],
])('a member %s', (_, more, words) => {
  expect(said({ members: withMember('u1', more) })).toContain(
    `Fatou N’Diaye | FGMM-CFDT | Voix délibérative | ${words}\n`,
  );
});

test('[T15] the minutes say by when the result of a candidate through experience is to be notified', () => {
  expect(said({})).toContain('Résultat à notifier au plus tard le 1er\u00a0juillet 2026 (R. 6412-7).');
});

test('[F18] under the rules of the fiche what is acquired is kept without limit', () => {
  const [fiche] = SHIPPED_RULE_SETS;
  const unlimited = { code: 'BC01', acquiredOn: MINUTES.session.on, validUntil: null };
  const [, partial] = CASES;
  if (fiche === undefined || partial?.result.kind !== 'DECIDED') throw new Error('A partial result');
  const decision = { ...partial.result.decision, blocks: [unlimited], capabilities: [] };
  const text = said({ ruleSet: fiche, cases: [{ ...partial, result: { kind: 'DECIDED', decision } }] });
  expect(text).toContain('Blocs acquis\u00a0: BC01 (sans limite de durée).');
  expect(text).toContain('Fiche RNCP28245, version 1');
});

test('[F26] a ballot without quorum or with surplus voters says so', () => {
  const ballots = [
    tally(ballotOf('FF', '')),
    tally(ballotOf('FFF', 'AA', { imbalance: 'SURPLUS_WITHOUT_VOTE' })),
    tally(ballotOf('FFF', 'AA', { imbalance: 'POSTPONE' })),
  ].map((verdict) => ({ secrecy: 'NAMED', closedAt: MINUTES.session.closedAt, verdict }) as const);
  const text = said({ cases: [caseOf(1, 'A', { ballots, result: { kind: 'CARRIED_OVER', reason: 'r' } })] });
  expect(text).toContain('quorum non atteint');
  expect(text).toContain('1 en surnombre sans voix');
  expect(text).toContain('Voix prépondérante, Hélène Le Goff\u00a0: pour.');
  expect(text).toContain('parité rompue');
});

test('minutes are made of their data alone: the same data, the same words', () => {
  expect(said({})).toBe(plainText(minutesModel(structuredClone(MINUTES))));
});
