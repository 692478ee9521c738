import { findingSentence } from '@delibere/shared';
import type { CompositionRemark } from '../../domain/session/session-facts.ts';
import { column, heading, row, table } from '../model/blocks.ts';
import type { Block } from '../model/paper.ts';
import { SEVERITY_TITLES } from '../words/codes.ts';
import { dayInWords } from '../words/days.ts';
import { inSeries, quoted } from '../words/phrases.ts';
import type { NameOf } from './members.ts';
import type { MinutesData } from './minutes-data.ts';

const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** A finding as the minutes say it: its sentence, its days in words. */
export function findingInWords(finding: CompositionRemark): string {
  return findingSentence(finding, 'fr').replaceAll(DAY, (day) => dayInWords(day));
}

function about({ seats, facts }: CompositionRemark, { cases }: MinutesData, nameOf: NameOf): readonly string[] {
  const named = cases.find(({ caseId }) => caseId === facts['caseId']);
  return [
    ...(seats.length === 0 ? [] : [`Membres concernés\u00a0: ${inSeries(seats.map(nameOf))}.`]),
    ...(named === undefined ? [] : [`Dossier ${named.number}, ${named.candidate.name}.`]),
  ];
}

/** What the composition gave at opening, each with its source, and why a blocking one was passed over. */
export function findingsSection(data: MinutesData, nameOf: NameOf): readonly Block[] {
  const rows = data.findings.map((finding) => {
    const { severity, source, overriddenBecause } = finding;
    const passed = overriddenBecause === null ? [] : [`Motif\u00a0: ${quoted(overriddenBecause)}.`];
    return row(
      [overriddenBecause === null ? SEVERITY_TITLES[severity] : 'Passé outre', findingInWords(finding), source],
      [...about(finding, data, nameOf), ...passed],
    );
  });
  return [
    heading('Conformité de la composition'),
    table(
      [column('Nature'), column('Constat', 1), column('Source')],
      rows,
      'L’examen de la composition à l’ouverture n’appelle aucune remarque.',
    ),
  ];
}
