import { useTranslation } from 'react-i18next';
import type { FindingSeverity } from '../../../ui/findings.tsx';
import { shortNameOf } from '../../directory/model/names.ts';
import { type SeatView, seatName } from '../model/seat.ts';
import { type Told, useFindingWords } from './use-finding-words.ts';

/** More of them are counted instead of named. */
const NAMED = 8;

/** A finding of a composition, as far as it is told. */
interface Tellable extends Told {
  readonly severity: 'BLOCKING' | 'WARNING';
  /** Ids of the seats it touches. */
  readonly seats: readonly string[];
  readonly organisation: { readonly name: string; readonly shortName?: string | null } | null;
  readonly overriddenBecause: string | null;
}

/** A finding in words. */
export interface ToldOf<Finding> {
  readonly finding: Finding;
  readonly severity: FindingSeverity;
  readonly reason: string;
  /** Names of whom it concerns. */
  readonly concerned: readonly string[];
}

interface Telling {
  /** Each finding, with whom it concerns of these seats. */
  readonly tell: <Finding extends Tellable>(
    findings: readonly Finding[],
    seats: readonly SeatView[],
  ) => readonly ToldOf<Finding>[];
  /** Whom findings that say the same concern: their names, or how many they are; "" where it is nobody. */
  readonly concernedBy: (group: readonly Pick<ToldOf<unknown>, 'concerned'>[]) => string;
}

/** Findings of a composition in the language of the page. */
export function useToldFindings(): Telling {
  const { t } = useTranslation();
  const words = useFindingWords();
  return {
    tell: (findings, seats) =>
      findings.map((finding) => ({
        finding,
        severity: severityOf(finding),
        reason: words.sentence(finding),
        concerned: finding.organisation
          ? [shortNameOf(finding.organisation)]
          : seats.filter(({ id }) => finding.seats.includes(id)).map(seatName),
      })),
    concernedBy: (group) => {
      const names = [...new Set(group.flatMap(({ concerned }) => concerned))];
      return names.length > NAMED ? t('jury.findings.many', { count: names.length }) : names.join(', ');
    },
  };
}

function severityOf({ severity, overriddenBecause }: Tellable): FindingSeverity {
  if (severity === 'BLOCKING') return 'blocking';
  return overriddenBecause ? 'passed' : 'warning';
}
