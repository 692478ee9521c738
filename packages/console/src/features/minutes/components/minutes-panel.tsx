import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { useInstants } from '../../../i18n/use-instants.ts';
import { Definitions } from '../../../ui/definitions.tsx';
import { shortFingerprint } from '../model/minutes-life.ts';
import { FileLink } from './file-link.tsx';
import { MinutesActs, type MinutesAsked } from './minutes-acts.tsx';
import { MINUTES_PANEL } from './minutes-fragment.ts';
import { MinutesSignatures } from './minutes-signatures.tsx';
import { MinutesStanding } from './minutes-standing.tsx';
import { Rectifications } from './rectifications.tsx';
import { SessionFiles } from './session-files.tsx';

const MinutesDialog = lazy(() =>
  import('../forms/minutes-dialog.tsx').then((module) => ({ default: module.MinutesDialog })),
);

interface Props {
  readonly session: FragmentType<typeof MINUTES_PANEL>;
  /** Reads them past every cache. */
  readonly onReload: () => void;
}

/** The minutes of a session that is over: where they stand, who signed, what whoever looks may do, and the files. */
export function MinutesPanel({ session, onReload }: Props): ReactElement {
  const { t } = useTranslation();
  const instant = useInstants();
  const it = useFragmentData(MINUTES_PANEL, session);
  const [asked, setAsked] = useState<MinutesAsked | null>(null);
  const { minutes } = it;
  return (
    <Box
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 5 }}
      data-minutes={minutes?.state ?? 'NONE'}
    >
      <MinutesStanding session={it} />
      {minutes && (
        <>
          <FileLink path={minutes.document.path} name={minutes.document.name}>
            {t(minutes.sealedAt ? 'minutes.readSealed' : 'minutes.read')}
          </FileLink>
          <Definitions
            items={[
              {
                term: t('minutes.drawnUp'),
                value: t('minutes.drawnUpOn', { when: instant(minutes.drawnUpAt), revision: minutes.revision }),
              },
              {
                term: t('minutes.fingerprint'),
                value: <code title={minutes.sha256}>{shortFingerprint(minutes.sha256)}</code>,
              },
              ...(minutes.sealedSha256
                ? [
                    {
                      term: t('minutes.sealedFingerprint'),
                      value: <code title={minutes.sealedSha256}>{shortFingerprint(minutes.sealedSha256)}</code>,
                    },
                    { term: t('minutes.seal'), value: minutes.sealedBy ?? t('minutes.noCertificate') },
                  ]
                : []),
            ]}
          />
          <MinutesSignatures minutes={minutes} seats={it.seats} />
        </>
      )}
      <MinutesActs session={it} onAsk={setAsked} />
      {minutes && <Rectifications items={minutes.rectifications} documents={it.documents} />}
      <SessionFiles documents={it.documents} seats={it.seats} />
      {asked && (
        <Suspense fallback={null}>
          <MinutesDialog session={it} asked={asked} onReload={onReload} onClose={() => setAsked(null)} />
        </Suspense>
      )}
    </Box>
  );
}
