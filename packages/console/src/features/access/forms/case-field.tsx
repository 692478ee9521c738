import { useQuery } from '@apollo/client/react';
import { SESSION_STATES } from '@delibere/shared';
import Box from '@mui/material/Box';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { LookupInput, type LookupOption } from '../../../ui/form/lookup-input.tsx';
import { personName } from '../../directory/model/names.ts';
import { useCaseName } from '../../identity/viewer/use-case-name.ts';
import { withWordsOf } from '../model/with-words-of.ts';
import { useSessionCases } from './use-session-cases.ts';
import { useTyped } from './use-typed.ts';

const SESSIONS = graphql(`
  query ScopeSessions($query: String, $states: [SessionState!]) {
    jurySessions(query: $query, states: $states, first: 20) {
      pageInfo {
        hasNextPage
      }
      edges {
        cursor
        node {
          id
          reference
          sessionOn
          place
          caseCount
          examCentre {
            id
            name
          }
        }
      }
    }
  }
`);

/** A role may be prepared before its session is convened, and outlast it: only one that is not held has no cases to give. */
const STATES = SESSION_STATES.filter((state) => state !== 'CANCELLED');

/** A session, with what a case of it is told by. */
export interface ChosenSession extends LookupOption {
  readonly sessionOn: string;
  readonly examCentre: string;
}

interface Props {
  readonly id: string;
  readonly error: string | undefined;
  readonly session: ChosenSession | null;
  readonly onSession: (session: ChosenSession | null) => void;
  readonly chosen: LookupOption | null;
  readonly onChoose: (one: LookupOption | null) => void;
}

/** The one case a role counts for: its session is found first, then the case among those of the session. */
export function CaseField({ id, error, session, onSession, chosen, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const caseName = useCaseName();
  const { text, asked, search } = useTyped();
  const [typed, setTyped] = useState('');
  const { data, previousData, loading } = useQuery(SESSIONS, {
    variables: { query: asked || undefined, states: STATES },
    skip: text === undefined,
  });
  const cases = useSessionCases(session?.value);
  const page = (data ?? previousData)?.jurySessions;
  const sessions = (page?.edges ?? []).map(
    ({ node: { id: value, reference, sessionOn, place, caseCount, examCentre } }): ChosenSession => ({
      value,
      label: `${inWords(sessionOn)}, ${examCentre.name}`,
      detail: [reference, place, t('access.caseCount', { count: caseCount })].filter(Boolean).join(' · '),
      sessionOn,
      examCentre: examCentre.name,
    }),
  );
  const nameOf = ({ candidate }: (typeof cases.found)[number]): string =>
    candidate === null ? t('identity.case.forgotten') : personName(candidate);
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      <LookupInput
        id={`${id}-session`}
        label={t('access.caseSession')}
        hint={t('access.caseSessionHint')}
        chosen={session}
        onChoose={(option) => onSession(sessions.find(({ value }) => value === option?.value) ?? null)}
        options={sessions}
        onSearch={search}
        busy={loading || (text?.trim() ?? '') !== asked}
        none={t('access.caseSessionNone')}
        more={page?.pageInfo.hasNextPage ? t('access.caseSessionMore') : undefined}
      />
      <LookupInput
        key={session?.value}
        id={id}
        label={t('access.caseField')}
        hint={t(session === null ? 'access.caseFirst' : 'access.caseHint')}
        error={error}
        disabled={session === null}
        chosen={chosen}
        onChoose={(option) => {
          const one = cases.found.find((found) => found.id === option?.value);
          if (one === undefined || session === null) return onChoose(null);
          const { sessionOn, examCentre } = session;
          onChoose({
            value: one.id,
            label: caseName({ rank: one.rank, sessionOn, examCentre, candidate: nameOf(one) }),
          });
        }}
        options={cases.found
          .map((one) => ({
            value: one.id,
            label: t('access.caseOption', { rank: one.rank, name: nameOf(one) }),
            detail: one.rncpCode,
          }))
          .filter(({ label }) => withWordsOf(label, typed))}
        onSearch={setTyped}
        busy={cases.loading}
        none={t('access.caseNone')}
      />
    </Box>
  );
}
