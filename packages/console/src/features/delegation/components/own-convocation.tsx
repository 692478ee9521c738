import type { FragmentType } from '@apollo/client';
import { useMutation, useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useInstants } from '../../../i18n/use-instants.ts';
import { StateMark } from '../../../ui/state-mark.tsx';
import { Card } from '../../directory/components/card.tsx';
import { personName } from '../../directory/model/names.ts';
import { AnswerForm } from '../forms/answer-form.tsx';

const FRAGMENT = graphql(`
  fragment OwnConvocation_session on JurySession {
    id
    viewerSeat {
      id
      college
      convokedOn
      answer
      answeredAt
      answerNote
      allowedActions
      organisation {
        id
      }
      proposedSubstitute {
        id
        familyName
        givenNames
      }
    }
  }
`);

const SUBSTITUTES = graphql(`
  query Substitutes($sessionId: ID!, $college: College!, $organisation: ID) {
    eligibleMembers(sessionId: $sessionId, college: $college, organisation: $organisation) {
      person {
        id
        familyName
        givenNames
      }
      busy
      seated
      conflicts
    }
  }
`);

const ANSWER = graphql(`
  mutation AnswerConvocation($input: AnswerConvocationInput!) {
    answerConvocation(input: $input) {
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

/** One's own convocation: to be answered, or what one answered; nothing where none was sent. */
export function OwnConvocation({ session }: { readonly session: FragmentType<typeof FRAGMENT> }): ReactElement | null {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const instant = useInstants();
  const { id, viewerSeat: seat } = useFragmentData(FRAGMENT, session);
  const [changing, setChanging] = useState(false);
  const [spoken, setSpoken] = useState('');
  const [answer] = useMutation(ANSWER);
  const answerable = seat?.allowedActions.includes('ANSWER') === true;
  const { data } = useQuery(SUBSTITUTES, {
    variables: { sessionId: id, college: seat?.college ?? 'UNIONS', organisation: seat?.organisation.id },
    skip: !seat || !answerable,
    errorPolicy: 'ignore',
  });
  if (!seat?.convokedOn) return null;
  const substitutes = (data?.eligibleMembers ?? [])
    .filter(({ busy, seated, conflicts }) => !busy && !seated && conflicts === 0)
    .map(({ person }) => ({ id: person.id, name: personName(person) }));
  const { answer: given, answeredAt, answerNote, proposedSubstitute } = seat;
  const asks = answerable && (given === 'PENDING' || changing);
  return (
    <Card title={t('delegation.convocation.title')}>
      <Box sx={{ display: 'grid', gap: 3 }}>
        <Box sx={{ color: 'text.secondary' }}>
          {t('delegation.convocation.sent', { date: inWords(seat.convokedOn) })}
        </Box>
        {given !== 'PENDING' && !changing && (
          <Box data-answer={given} sx={{ display: 'grid', gap: 1, '& > span': { whiteSpace: 'normal' } }}>
            <StateMark mark={given === 'ACCEPTED' ? 'yes' : 'no'}>
              {t(given === 'ACCEPTED' ? 'delegation.convocation.accepted' : 'delegation.convocation.declined')}
            </StateMark>
            {proposedSubstitute && (
              <Box>{t('delegation.convocation.proposed', { name: personName(proposedSubstitute) })}</Box>
            )}
            {answerNote && <Box>{t('delegation.convocation.said', { note: answerNote })}</Box>}
            {answeredAt && (
              <Box sx={{ color: 'text.secondary' }}>
                {t('delegation.convocation.at', { when: instant(answeredAt) })}
              </Box>
            )}
          </Box>
        )}
        {asks && (
          <AnswerForm
            substitutes={substitutes}
            onSend={async (said) => {
              const { problem } = await outcomeOf(
                answer({ variables: { input: { sessionId: id, ...said } } }).then(
                  (told) => told.data?.answerConvocation,
                ),
              );
              if (problem) return problem;
              setChanging(false);
              setSpoken(
                t(
                  said.answer === 'ACCEPTED'
                    ? 'delegation.convocation.spokenAccepted'
                    : 'delegation.convocation.spokenDeclined',
                ),
              );
              return undefined;
            }}
          />
        )}
        {answerable && given !== 'PENDING' && !changing && (
          <Button
            variant="outlined"
            color="inherit"
            onClick={() => setChanging(true)}
            sx={{ minHeight: 44, justifySelf: { sm: 'start' } }}
          >
            {t('delegation.convocation.change')}
          </Button>
        )}
        <Box component="output" className="visually-hidden">
          {spoken}
        </Box>
      </Box>
    </Card>
  );
}
