import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';

const Remind = lazy(() => import('../forms/remind.tsx').then((module) => ({ default: module.Remind })));

const FRAGMENT = graphql(`
  fragment RemindButton_session on JurySession {
    id
    ...Remind_session
  }
`);

/** Opens what reminds those who have not answered; says that it is done. */
export function RemindButton({ session }: { readonly session: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const it = useFragmentData(FRAGMENT, session);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  return (
    <>
      <Button onClick={() => setAsking(true)} className="no-print" sx={{ minHeight: 36 }}>
        {t('jury.designations.remind')}
      </Button>
      <Box component="output" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {said}
      </Box>
      {asking && (
        <Suspense fallback={null}>
          <Remind session={it} onDone={setSaid} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
