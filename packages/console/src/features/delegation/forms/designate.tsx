import { useMutation, useQuery } from '@apollo/client/react';
import type { College } from '@delibere/shared';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { type ReactElement, type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../forms/problem.ts';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { RowsSkeleton } from '../../../ui/lines-skeleton.tsx';
import { personName, shortNameOf } from '../../directory/model/names.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { RefusedNote } from '../../sitting/components/refused-note.tsx';

const MANDATED = graphql(`
  query MandatedMembers($sessionId: ID!, $college: College!, $organisation: ID) {
    eligibleMembers(sessionId: $sessionId, college: $college, organisation: $organisation) {
      person {
        id
        familyName
        givenNames
        qualification
      }
      mandateUntil
      tempWork
      busy
      seated
    }
    jurySession(id: $sessionId) {
      id
      seats {
        id
        organisation {
          id
        }
        person {
          id
        }
      }
    }
  }
`);

const ANSWER = graphql(`
  mutation AnswerDesignation($input: AnswerDesignationInput!) {
    answerDesignation(input: $input) {
      ... on SessionWritten {
        id
        session {
          ...MySession_session
        }
      }
      ... on Refused {
        code
        problems {
          path
          code
        }
        facts {
          name
          value
        }
      }
    }
  }
`);

interface Props {
  readonly sessionId: string;
  readonly organisation: { readonly id: string; readonly name: string; readonly shortName?: string | null };
  readonly college: College;
  readonly onClose: () => void;
}

/** Says who sits for an organisation, among those it mandated for that day; which one has the vote, the rules say. */
export function Designate({ sessionId, organisation, college, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const id = useId();
  const { data, error, refetch } = useQuery(MANDATED, {
    variables: { sessionId, college, organisation: organisation.id },
    fetchPolicy: 'network-only',
  });
  const [answer] = useMutation(ANSWER);
  const [changes, setChanges] = useState<Readonly<Record<string, boolean>>>({});
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const own = data?.jurySession?.seats.filter((seat) => seat.organisation.id === organisation.id) ?? [];
  const seatOf = (personId: string): string | undefined => own.find(({ person }) => person?.id === personId)?.id;
  const isChosen = (personId: string): boolean => changes[personId] ?? seatOf(personId) !== undefined;
  const people = data?.eligibleMembers ?? [];
  const chosen = people.filter(({ person }) => isChosen(person.id));
  const count = chosen.length;
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (pending || count === 0) return;
    setPending(true);
    const members = chosen.map(({ person }) => ({ personId: person.id, seatId: seatOf(person.id) ?? null }));
    const input = { sessionId, organisationId: organisation.id, members };
    const { done, problem: refused } = await outcomeOf(
      answer({ variables: { input } }).then((answered) => answered.data?.answerDesignation),
    );
    setPending(false);
    setProblem(refused);
    if (done) onClose();
  };
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={(_, reason) => {
        if (reason !== 'backdropClick') onClose();
      }}
      aria-labelledby={id}
      sx={{ '& .MuiDialog-paper': { mx: { xs: 2, sm: 8 }, width: { xs: 'calc(100% - 16px)', sm: undefined } } }}
    >
      <Box
        component="form"
        noValidate
        onSubmit={(event: SubmitEvent) => void submit(event)}
        sx={{ p: { xs: 4, sm: 6 }, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}
      >
        <div>
          <Typography variant="h2" id={id} sx={{ fontSize: '1.25rem' }}>
            {t('delegation.designate.title', { organisation: shortNameOf(organisation) })}
          </Typography>
          <Box sx={{ color: 'text.secondary', mt: 1 }}>{t('delegation.designate.lede')}</Box>
        </div>
        {error && !data && <QueryProblem error={error} onRetry={() => void refetch()} />}
        {!error && !data && <RowsSkeleton rows={3} />}
        {data && people.length === 0 && <Box>{t('delegation.designate.none')}</Box>}
        <Box component="ul" aria-label={t('delegation.designate.list')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {people.map(({ person, mandateUntil, tempWork, busy, seated }) => {
            const elsewhere = seated && seatOf(person.id) === undefined;
            const facts = [
              person.qualification,
              mandateUntil && t('jury.seat.mandateUntil', { date: inWords(mandateUntil) }),
              tempWork && t('jury.seat.tempWork'),
              busy && t('delegation.designate.busy'),
              elsewhere && t('delegation.designate.seated'),
            ].filter(Boolean);
            return (
              <Box component="li" key={`${person.id} ${tempWork}`} sx={{ borderTop: 1, borderColor: 'divider' }}>
                <Box
                  component="label"
                  sx={{ display: 'flex', alignItems: 'center', gap: 3, minHeight: 56, cursor: 'pointer' }}
                >
                  <Box
                    component="input"
                    type="checkbox"
                    checked={isChosen(person.id)}
                    disabled={elsewhere}
                    onChange={() => setChanges({ ...changes, [person.id]: !isChosen(person.id) })}
                    sx={{ accentColor: 'var(--mui-palette-primary-main)', width: 22, height: 22, m: 0, flexShrink: 0 }}
                  />
                  <span>
                    <Box component="span" sx={{ fontWeight: 620 }}>
                      {personName(person)}
                    </Box>
                    <Box
                      component="span"
                      lang="fr"
                      sx={{ display: 'block', fontSize: '0.8125rem', color: 'text.secondary' }}
                    >
                      {facts.join(' · ')}
                    </Box>
                  </span>
                </Box>
              </Box>
            );
          })}
        </Box>
        <RefusedNote problem={problem} />
        <Box sx={{ display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, flexWrap: 'wrap', gap: 3 }}>
          <SubmitButton
            pending={pending}
            waiting={count === 0 ? t('delegation.designate.do', { count: 0 }) : undefined}
          >
            {t('delegation.designate.do', { count })}
          </SubmitButton>
          <Button color="inherit" onClick={onClose} sx={{ minHeight: 44 }}>
            {t('app.cancel')}
          </Button>
        </Box>
      </Box>
    </Dialog>
  );
}
