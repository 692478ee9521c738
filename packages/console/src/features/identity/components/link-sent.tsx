import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { ErrorSummary, type SummaryItem } from '../../../ui/form/error-summary.tsx';
import { NarrowPage } from '../../../ui/narrow-page.tsx';
import { useCountdown } from '../../../ui/use-countdown.ts';
import type { Called } from '../api/auth-call.ts';
import { TextButton } from './text-button.tsx';

/** A second message is of no use before the first had time to come. */
const AGAIN_AFTER_SECONDS = 30;
const NOTHING: readonly SummaryItem[] = [];

interface Props {
  /** What was sent, if there is an account. */
  readonly body: string;
  readonly again: () => Promise<Called<unknown>>;
  readonly onChange: () => void;
}

/** What to do once a link was asked for, the same whether or not there is an account. */
export function LinkSent({ body, again, onChange }: Props): ReactElement {
  const { t } = useTranslation();
  const words = useProblemWords();
  const [left, wait] = useCountdown(AGAIN_AFTER_SECONDS);
  const [resent, setResent] = useState(false);
  const [problems, setProblems] = useState(NOTHING);
  const send = async (): Promise<void> => {
    const called = await again();
    setResent(called.ok);
    setProblems(called.ok ? NOTHING : [{ text: words.ofRefusal(called.problem), code: called.problem.code }]);
    const seconds = called.ok ? undefined : called.problem.facts?.find(({ name }) => name === 'seconds')?.value;
    wait(Number(seconds) || AGAIN_AFTER_SECONDS);
  };
  return (
    <NarrowPage title={t('identity.sent.title')} lede={body}>
      <ErrorSummary items={problems} />
      <Typography>{t('identity.sent.next')}</Typography>
      <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 5, display: 'grid', gap: 3 }}>
        <Typography variant="h2">{t('identity.sent.missing')}</Typography>
        <Typography sx={{ color: 'text.secondary' }}>{t('identity.sent.missingBody')}</Typography>
        <Button
          variant="outlined"
          color="inherit"
          disabled={left > 0}
          onClick={() => void send()}
          sx={{ minHeight: 44, borderColor: 'divider', justifySelf: { xs: 'stretch', sm: 'start' } }}
        >
          {left > 0 ? t('identity.sent.againIn', { count: left }) : t('identity.sent.again')}
        </Button>
        <Box component="output" sx={{ color: 'success.main', '&:empty': { display: 'none' } }}>
          {resent && t('identity.sent.resent')}
        </Box>
        <TextButton onClick={onChange}>{t('identity.sent.change')}</TextButton>
      </Box>
    </NarrowPage>
  );
}
