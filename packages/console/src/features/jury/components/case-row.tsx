import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { type Mark, StateMark } from '../../../ui/state-mark.tsx';
import { personName } from '../../directory/model/names.ts';
import { CasePapers } from './case-papers.tsx';

const FRAGMENT = graphql(`
  fragment CaseRow_case on JuryCase {
    id
    rank
    rncpCode
    certificationTitle
    route
    progress
    candidate {
      id
      familyName
      givenNames
    }
    proposal {
      outcome
    }
    decision {
      outcome
    }
    documents {
      ...CaseDocument_document @unmask
    }
    allowedActions
  }
`);

const MARKS: Readonly<Record<'ADMITTED' | 'NOT_ADMITTED', Mark>> = { ADMITTED: 'yes', NOT_ADMITTED: 'no' };

/** One candidate in a list: certification, route, and what is proposed or was decided. */
export function CaseRow({ item }: { readonly item: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const it = useFragmentData(FRAGMENT, item);
  const { id, rank, rncpCode, certificationTitle, route, progress, candidate, proposal, decision } = it;
  const name = candidate ? personName(candidate) : t('jury.case.erased');
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '32px minmax(0, 1fr)', sm: '32px minmax(0, 1fr) minmax(160px, 32%)' },
        columnGap: 3,
        py: 2,
        borderBottom: 1,
        borderColor: 'divider',
        fontSize: '0.8125rem',
      }}
    >
      <Box sx={{ color: 'text.secondary', textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>{rank}</Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ fontWeight: 620, fontSize: '0.9375rem' }}>{name}</Box>
        <Box sx={{ color: 'text.secondary' }}>
          <span lang="fr">{[rncpCode, certificationTitle].filter(Boolean).join(' · ')}</span>
          {` · ${t(`certification.access.${route}`)}`}
        </Box>
        <CasePapers
          caseId={id}
          about={name}
          documents={it.documents}
          attachable={it.allowedActions.includes('ATTACH_DOCUMENT')}
        />
      </Box>
      <Box sx={{ gridColumn: { xs: 2, sm: 3 } }}>
        {decision ? (
          <StateMark mark={MARKS[decision.outcome]}>{t(`jury.case.decided.${decision.outcome}`)}</StateMark>
        ) : progress === 'CARRIED_OVER' ? (
          <StateMark mark="later">{t('jury.case.carriedOver')}</StateMark>
        ) : (
          <StateMark mark="draft">{t(`jury.case.proposed.${proposal.outcome}`)}</StateMark>
        )}
      </Box>
    </Box>
  );
}
