import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { ListRow, ROW_LINK } from '../../../ui/list-row.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { shortNameOf } from '../../directory/model/names.ts';
import { blockingFirst } from '../model/severity.ts';
import { StateOfSession } from './state-of-session.tsx';
import { useFindingWords } from './use-finding-words.ts';
import { useSessionDay } from './use-session-day.ts';

const FRAGMENT = graphql(`
  fragment SessionRow_session on JurySession {
    id
    reference
    state
    sessionOn
    startsAt
    endsAt
    place
    caseCount
    decidedCount
    examCentre {
      id
      name
      shortName
    }
    balance {
      employers {
        voters
      }
      unions {
        voters
      }
    }
    findings {
      code
      severity
      facts {
        name
        value
      }
    }
  }
`);

/** States in which what a composition lacks can still be mended. */
const MENDABLE: readonly string[] = ['DRAFT', 'CONVENED', 'POSTPONED', 'OPEN'];

/** One session in a list: when and where it is held, where it stands, and what it lacks. */
export function SessionRow({ session }: { readonly session: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const { away } = useDates();
  const { dayOf } = useSessionDay();
  const { sentence } = useFindingWords();
  const row = useFragmentData(FRAGMENT, session);
  const { state, caseCount, decidedCount, balance, findings } = row;
  const [first, ...others] = blockingFirst(findings).filter(({ severity }) => severity === 'BLOCKING');
  const facts = [
    shortNameOf(row.examCentre),
    row.place ?? t('jury.session.remote'),
    typeof caseCount === 'number' &&
      (decidedCount
        ? t('jury.row.decided', { decided: decidedCount, count: caseCount })
        : t('jury.row.cases', { count: caseCount })),
    t('jury.row.voters', { employers: balance.employers.voters, unions: balance.unions.voters }),
  ];
  return (
    <ListRow columns={{ sm: 'minmax(0,1fr) minmax(200px, 38%)' }}>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2, rowGap: 0.5 }}>
          <RouteLink
            to="/jurys/$id"
            params={{ id: row.id }}
            {...ROW_LINK}
            sx={{ ...ROW_LINK.sx, '&::first-letter': { textTransform: 'uppercase' } }}
          >
            {dayOf(row)}
          </RouteLink>
          <Tag>{row.reference}</Tag>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {away(row.sessionOn)}
          </Box>
        </Box>
        <Box lang="fr" sx={{ color: 'text.secondary', mt: 0.5, fontVariantNumeric: 'tabular-nums' }}>
          {facts.filter(Boolean).join(' · ')}
        </Box>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <StateOfSession state={state} />
        {MENDABLE.includes(state) && first && (
          <Box sx={{ mt: 0.5, '& > span': { whiteSpace: 'normal', alignItems: 'flex-start' } }}>
            <StateMark mark="blocking">
              {sentence(first)}
              {others.length > 0 && (
                <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
                  {` ${t('jury.row.more', { count: others.length })}`}
                </Box>
              )}
            </StateMark>
          </Box>
        )}
      </Box>
    </ListRow>
  );
}
