import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import type { SittingCaseQuery } from '../../../gql/graphql.ts';
import type { Mark } from '../../../ui/state-mark.tsx';
import { inBallot } from '../model/case-filter.ts';
import type { CaseLine } from './use-sitting.ts';

/** What of a case changes as the jury sits. */
graphql(`
  fragment CaseMoving_case on JuryCase {
    id
    revision
    progress
    carriedOverBecause
    recused
    recusableSeats
    quorum
    recusals {
      seatId
      reason
    }
    decision {
      outcome
      way
      departs
      reason
      deliberatedOn
      notifyBy
      blocks {
        code
        validUntil
      }
      capabilities {
        code
        validUntil
      }
    }
    ballots {
      id
      round
      secrecy
      openedAt
      closedAt
      president
      recused
      electorate {
        seat
        college
        weight
        representedBy
      }
      voted
      votes {
        seat
        choice
      }
      viewerVoted
      viewerChoice
      allowedActions
      verdict {
        outcome
        reason
        settles
        weighing
        present
        voices {
          for
          against
          abstain
        }
        colleges {
          college
          for
          against
          abstain
          weight
          voters
          withoutVote
        }
        castingVote {
          seat
          choice
        }
      }
    }
    allowedActions
  }
`);

/** A case with all that is shown of it. */
export type CaseView = NonNullable<SittingCaseQuery['juryCase']>;

type Standing = Pick<CaseLine, 'progress' | 'ballots' | 'decision'>;

interface CaseWords {
  /** Where a case stands, as a word and a shape. */
  readonly standing: (one: Standing) => { readonly mark: Mark; readonly words: string };
  /** "1 bloc acquis sur 2, et 3 compétences". */
  readonly kept: (kept: { readonly blocks: number; readonly capabilities: number; readonly total: number }) => string;
}

/** What is said of cases. */
export function useCaseWords(): CaseWords {
  const { t } = useTranslation();
  return {
    standing: (one) => {
      if (inBallot(one)) return { mark: 'warning', words: t('sitting.progress.BALLOT') };
      if (one.progress === 'CARRIED_OVER') return { mark: 'later', words: t('sitting.progress.CARRIED_OVER') };
      const outcome = one.progress === 'DECIDED' ? one.decision?.outcome : undefined;
      if (outcome === undefined) return { mark: 'unknown', words: t('sitting.progress.PENDING') };
      return { mark: outcome === 'ADMITTED' ? 'yes' : 'no', words: t(`sitting.progress.${outcome}`) };
    },
    kept: ({ blocks, capabilities, total }) => {
      if (blocks === total) return t('sitting.sheet.allBlocks');
      return (
        t('sitting.sheet.blocks', { count: blocks, total }) +
        t('sitting.sheet.keptCapabilities', { count: capabilities })
      );
    },
  };
}
