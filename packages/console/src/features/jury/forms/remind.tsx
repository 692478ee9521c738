import type { FragmentType } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { graphql } from '../../../gql/gql.ts';
import { ConfirmDialog } from '../../../ui/form/confirm-dialog.tsx';
import { personName, shortNameOf } from '../../directory/model/names.ts';
import { useGestures } from '../components/session-gestures.ts';

const FRAGMENT = graphql(`
  fragment Remind_session on JurySession {
    id
    state
    designationRequests {
      answeredAt
      organisation {
        id
        name
        shortName
      }
    }
    seats {
      id
      answer
      convokedOn
      person {
        id
        familyName
        givenNames
      }
      organisation {
        id
        name
        shortName
      }
    }
  }
`);

const REMIND = graphql(`
  mutation RemindSession($input: RemindSessionInput!) {
    remindSession(input: $input) {
      ...SessionChange_result @unmask
    }
  }
`);

interface Props {
  readonly session: FragmentType<typeof FRAGMENT>;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
}

/** Reminds those who have not answered, once it was said who they are: organisations that were asked, members who were called. */
export function Remind({ session, onDone, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { mine } = useGestures();
  const words = useProblemWords();
  const { id: sessionId, state, designationRequests, seats } = useFragmentData(FRAGMENT, session);
  const [remind] = useMutation(REMIND);
  const organisations = designationRequests
    .filter(({ answeredAt }) => !answeredAt)
    .map(({ organisation }) => ({ id: organisation.id, name: shortNameOf(organisation) }));
  const silent =
    state === 'CONVENED' ? seats.filter(({ answer, convokedOn }) => answer === 'PENDING' && convokedOn) : [];
  const members = silent.flatMap(({ id, person, organisation }) =>
    person
      ? [
          {
            id,
            name: t('jury.step.recipient', { name: personName(person), organisation: shortNameOf(organisation) }),
          },
        ]
      : [],
  );
  const nobody = organisations.length + members.length === 0;
  const send = async () => {
    const { done, problem } = await outcomeOf(
      remind({ variables: { input: { sessionId } } }).then(({ data }) => data?.remindSession),
    );
    if (done?.session) mine(done.session.revision);
    if (problem?.code === 'NOTHING_TO_CHANGE') return { text: t('jury.designations.remindToday'), code: problem.code };
    if (problem) return { text: words.ofRefusal(problem), code: problem.code };
    onDone(t('jury.designations.remindDone'));
    onClose();
    return undefined;
  };
  return (
    <ConfirmDialog
      title={t('jury.designations.remindTitle')}
      confirmLabel={t('jury.designations.remindDo')}
      onConfirm={send}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 3 }}>
        <Box>{t(nobody ? 'jury.designations.remindNobody' : 'jury.designations.remindLede')}</Box>
        <Named title={t('jury.designations.remindOrganisations')} people={organisations} />
        <Named title={t('jury.designations.remindMembers')} people={members} />
      </Box>
    </ConfirmDialog>
  );
}

interface NamedProps {
  readonly title: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

function Named({ title, people }: NamedProps): ReactElement | null {
  if (people.length === 0) return null;
  return (
    <section aria-label={title}>
      <Box sx={{ fontWeight: 620, mb: 1 }}>{title}</Box>
      <Box component="ul" sx={{ m: 0, pl: 5, fontSize: '0.875rem' }}>
        {people.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </Box>
    </section>
  );
}
