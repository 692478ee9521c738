import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../forms/problem.ts';
import { useProblemWords } from '../../../forms/use-problem-words.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { NarrowPage } from '../../../ui/narrow-page.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { openLink } from '../api/sign-in.ts';
import { isOver } from '../model/link-key.ts';
import { useLinkKey } from '../model/use-link-key.ts';
import { welcomePath } from '../model/welcome-path.ts';
import { goWithSession } from '../viewer/go-with-session.ts';

/** Where the link of a mail leads: it is used up by the button, not by whatever opens the page. */
export function LinkPage(): ReactElement {
  const { t } = useTranslation();
  const words = useProblemWords();
  const key = useLinkKey();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | undefined>(() =>
    isOver(key, new Date()) ? { code: 'LINK_EXPIRED' } : undefined,
  );
  const open = async (): Promise<void> => {
    if (pending) return;
    setPending(true);
    const called = await openLink(key);
    if (called.ok) return goWithSession(welcomePath(undefined));
    setPending(false);
    setProblem(called.problem);
  };
  if (problem || key === '') {
    return (
      <>
        <title>{`${t('identity.link.overTitle')} · ${t('app.name')}`}</title>
        <Notice
          alert
          level="h1"
          title={t('identity.link.overTitle')}
          code={problem && t('error.code', { code: problem.code })}
          actions={<RouteLink to="/connexion">{t('identity.link.again')}</RouteLink>}
        >
          {problem ? words.ofRefusal(problem) : t('identity.link.noKey')}
        </Notice>
      </>
    );
  }
  return (
    <NarrowPage title={t('identity.link.title')} lede={t('identity.link.lede')}>
      <Box>
        <Button
          variant="contained"
          size="large"
          aria-disabled={pending || undefined}
          onClick={() => void open()}
          sx={{ minHeight: 48, px: 6, width: { xs: '100%', sm: 'auto' } }}
        >
          {pending ? t('app.pending') : t('identity.link.open')}
        </Button>
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('identity.link.why')}
      </Typography>
    </NarrowPage>
  );
}
