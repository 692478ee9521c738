import type { ConformityLine } from '../../domain/decision/conformity.ts';
import type { Decision } from '../../domain/decision/decide.ts';
import { column, heading, paragraph, row, table } from '../model/blocks.ts';
import type { Block, Row } from '../model/paper.ts';
import { NOT_MET_WORDS, OUTCOME_WORDS, ROUTE_WORDS } from '../words/codes.ts';
import { dayInWords } from '../words/days.ts';
import { keptInWords } from '../words/kept.ts';
import { counted, inSeries, quoted } from '../words/phrases.ts';
import { ballotInWords } from './ballot-words.ts';
import type { NameOf } from './members.ts';
import type { MinutesCase, MinutesData, MinutesRecusal } from './minutes-data.ts';

const notMet = (lines: readonly ConformityLine[]): readonly ConformityLine[] =>
  lines.filter(({ status }) => status === 'NOT_MET');

function conformityWords(lines: readonly ConformityLine[]): readonly string[] {
  const missing = notMet(lines).map(({ item, blocks }) => {
    const where = blocks.length === 0 ? '' : ` (${inSeries(blocks)})`;
    return `${NOT_MET_WORDS[item]}${where}`;
  });
  return missing.length === 0 ? [] : [`Conformité\u00a0: ${missing.join('\u00a0; ')}.`];
}

function recusalWords(recusals: readonly MinutesRecusal[], nameOf: NameOf): readonly string[] {
  return recusals.map(({ seat, reason }) => {
    const why = reason === null ? '' : `, au motif\u00a0: ${quoted(reason)}`;
    return `Récusation\u00a0: ${nameOf(seat)} n’a pas pris part à ce dossier${why}.`;
  });
}

function decisionWords(decision: Decision): readonly string[] {
  const { blocks, capabilities, deliberatedOn, departs, reason, notifyBy } = decision;
  const nothing = blocks.length === 0 && capabilities.length === 0;
  return [
    ...(blocks.length === 0 ? [] : [`Blocs acquis\u00a0: ${keptInWords(blocks, deliberatedOn)}.`]),
    ...(capabilities.length === 0 ? [] : [`Capacités conservées\u00a0: ${keptInWords(capabilities, deliberatedOn)}.`]),
    ...(nothing ? ['Aucun bloc ni aucune capacité n’est conservé.'] : []),
    ...(departs ? ['Le jury s’écarte de la proposition.'] : []),
    ...(reason === null || reason.trim() === '' ? [] : [`Motif\u00a0: ${quoted(reason)}.`]),
    ...(notifyBy === null ? [] : [`Résultat à notifier au plus tard le ${dayInWords(notifyBy)} (R. 6412-7).`]),
  ];
}

function details(case_: MinutesCase, nameOf: NameOf): readonly string[] {
  const { conformity, recusals, ballots, result } = case_;
  return [
    ...conformityWords(conformity),
    ...recusalWords(recusals, nameOf),
    ...ballots.flatMap((ballot, index) => ballotInWords(ballot, { index, of: ballots.length }, nameOf)),
    ...(result.kind === 'DECIDED'
      ? decisionWords(result.decision)
      : [`Reporté, au motif\u00a0: ${quoted(result.reason)}.`]),
  ];
}

function wayWords({ ballots, result }: MinutesCase): string {
  if (result.kind === 'CARRIED_OVER')
    return ballots.length === 0 ? '–' : counted(ballots.length, 'scrutin', 'scrutins');
  if (result.decision.way === 'CONSENSUS') return 'Consensus';
  return ballots.length > 1 ? counted(ballots.length, 'scrutin', 'scrutins') : 'Scrutin';
}

function caseRow(case_: MinutesCase, nameOf: NameOf): Row {
  const { number, candidate, certification, route, conformity, proposal, result } = case_;
  const born = candidate.bornOn === null ? [] : [`né(e) le ${dayInWords(candidate.bornOn)}`];
  const decided = result.kind === 'DECIDED' ? OUTCOME_WORDS[result.decision.outcome] : 'Reporté';
  return row(
    [
      String(number),
      { lines: [candidate.name, ...born] },
      { lines: [certification, ROUTE_WORDS[route]] },
      notMet(conformity).length === 0 ? 'Conforme' : 'Réserves',
      OUTCOME_WORDS[proposal.outcome],
      { strong: decided },
      wayWords(case_),
    ],
    details(case_, nameOf),
  );
}

const COLUMNS = [
  column('N°', null, 'end'),
  column('Candidat', 5),
  column('Certification, voie', 4),
  column('Conformité', null),
  column('Proposition', null),
  column('Décision', null),
  column('Mode', 2),
];

function totals({ cases }: MinutesData): string {
  const decisions = cases.flatMap(({ result }) => (result.kind === 'DECIDED' ? [result.decision] : []));
  const admitted = decisions.filter(({ outcome }) => outcome === 'ADMITTED').length;
  const others = decisions.length - admitted;
  const over = cases.length - decisions.length;
  return [
    `${counted(cases.length, 'dossier examiné', 'dossiers examinés')}\u00a0:`,
    `${counted(admitted, 'admis', 'admis')}, ${counted(others, 'non admis', 'non admis')},`,
    `${counted(over, 'reporté', 'reportés')}.`,
  ].join(' ');
}

/** Every case with its decision and all it rests on, in the order of the session. */
export function casesSection(data: MinutesData, nameOf: NameOf): readonly Block[] {
  const rows = data.cases.map((case_) => caseRow(case_, nameOf));
  return [
    heading('Délibérations et décisions'),
    paragraph(totals(data), 'strong'),
    table(COLUMNS, rows, 'Aucun dossier n’était inscrit à la session.'),
  ];
}
