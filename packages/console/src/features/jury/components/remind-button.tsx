import { useMutation } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomeOf } from '../../../forms/problem-of.ts';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { graphql } from '../../../gql/gql.ts';
import { useGestures } from './session-gestures.ts';

const REMIND = graphql(`
  mutation RemindSession($input: RemindSessionInput!) {
    remindSession(input: $input) {
      ...SessionChange_result @unmask
    }
  }
`);

/** Reminds those who have not answered: organisations that were asked, members who were called. Says that it is done. */
export function RemindButton({ sessionId }: { readonly sessionId: string }): ReactElement {
  const { t } = useTranslation();
  const { mine } = useGestures();
  const problemWords = useProblemWords();
  const [remind, { loading }] = useMutation(REMIND);
  const [said, setSaid] = useState('');
  const send = async (): Promise<void> => {
    const { done, problem } = await outcomeOf(
      remind({ variables: { input: { sessionId } } }).then(({ data }) => data?.remindSession),
    );
    if (done?.session) mine(done.session.revision);
    setSaid(problem ? problemWords.ofRefusal(problem) : t('jury.designations.remindDone'));
  };
  return (
    <>
      <Button onClick={() => void send()} loading={loading} className="no-print" sx={{ minHeight: 36 }}>
        {t('jury.designations.remind')}
      </Button>
      <Box component="output" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {said}
      </Box>
    </>
  );
}
