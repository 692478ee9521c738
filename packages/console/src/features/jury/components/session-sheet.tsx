import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { PageSection } from '../../../ui/page-section.tsx';
import { Card } from '../../directory/components/card.tsx';
import { MinutesPlace } from '../../minutes/components/minutes-place.tsx';
import { isOver } from '../../minutes/model/minutes-life.ts';
import { CaseRows } from './case-rows.tsx';
import { Composition } from './composition.tsx';
import { Designations } from './designations.tsx';
import { FollowSession } from './follow-session.tsx';
import { JuryFindings } from './jury-findings.tsx';
import { Letters } from './letters.tsx';
import { MeanwhileNotice } from './meanwhile-notice.tsx';
import { RemindButton } from './remind-button.tsx';
import { SessionFacts } from './session-facts.tsx';
import { type Asking, GesturesContext } from './session-gestures.ts';
import { SessionHeading } from './session-heading.tsx';
import { StepsTaken } from './steps-taken.tsx';
import { Suggestions } from './suggestions.tsx';
import { useKeep } from './use-keep.ts';
import { useMeanwhile } from './use-meanwhile.ts';

const SessionDialog = lazy(() =>
  import('../forms/session-dialog.tsx').then((module) => ({ default: module.SessionDialog })),
);

const FRAGMENT = graphql(`
  fragment SessionSheet_session on JurySession {
    id
    reference
    revision
    state
    editable
    designationRequests {
      askedOn
    }
    ...SessionHeading_session
    ...SessionFacts_session
    ...Composition_session
    ...JuryFindings_session
    ...Designations_session
    ...Letters_session
    ...StepsTaken_session
    ...Suggestions_session
    ...Keep_session
    ...Meanwhile_session
    ...SessionDialog_session
    ...RemindButton_session
  }
`);

interface Props {
  readonly session: FragmentType<typeof FRAGMENT>;
  /** Reads the session past every cache. */
  readonly onReload: () => Promise<unknown>;
}

/** A session, composed where one may: every gesture is kept at once, and what others do is told. */
export function SessionSheet({ session, onReload }: Props): ReactElement {
  const { t } = useTranslation();
  const it = useFragmentData(FRAGMENT, session);
  const { revision, editable } = it;
  const [asking, setAsking] = useState<Asking | null>(null);
  const [lit, setLit] = useState<readonly string[]>([]);
  const { keep, pending, problem, settle, mine, isMine } = useKeep(it, onReload);
  const meanwhile = useMeanwhile(it, { pending, isMine });
  return (
    <GesturesContext
      value={{
        editable,
        pending,
        keep,
        mine,
        ask: setAsking,
      }}
    >
      <article>
        <title>{`${it.reference} · ${t('jury.list.title')} · ${t('app.name')}`}</title>
        <SessionHeading session={it} />
        <FollowSession sessionId={it.id} revision={revision} />
        <MeanwhileNotice
          problem={problem}
          changes={meanwhile.changes}
          onClose={() => {
            settle();
            meanwhile.seen();
          }}
        />
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 288px', lg: 'minmax(0, 1fr) 352px' },
            columnGap: { xs: 6, lg: 8 },
            rowGap: 6,
            alignItems: 'start',
            // On paper the composition comes first, what was found of it after.
            '@media print': { display: 'flex', flexDirection: 'column', alignItems: 'stretch' },
          }}
        >
          <Box
            component="aside"
            aria-label={t('jury.findings.title')}
            sx={{
              gridColumn: { md: 2 },
              gridRow: { md: '1 / span 2' },
              position: { md: 'sticky' },
              top: { md: 72 },
              maxHeight: { md: 'calc(100vh - 88px)' },
              overflowY: { md: 'auto' },
              display: 'grid',
              gridTemplateColumns: 'minmax(0, 1fr)',
              gap: 5,
              '@media print': { position: 'static', maxHeight: 'none', order: 2 },
            }}
          >
            <Card title={t('jury.findings.title')}>
              <JuryFindings session={it} onLight={setLit} />
            </Card>
            {editable && (
              <Box className="no-print">
                <Suggestions key={revision} session={it} />
              </Box>
            )}
          </Box>
          <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 8, gridColumn: { md: 1 } }}>
            {isOver(it.state) && <MinutesPlace sessionId={it.id} state={it.state} revision={revision} />}
            <PageSection id="composition" title={t('jury.bench.title')}>
              <Composition session={it} lit={new Set(lit)} />
            </PageSection>
            <Designations
              session={it}
              action={
                editable && (
                  <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2 }}>
                    {(it.state === 'CONVENED' || it.designationRequests.length > 0) && <RemindButton session={it} />}
                    <Button onClick={() => setAsking({ kind: 'ASK' })} className="no-print" sx={{ minHeight: 36 }}>
                      {t('jury.mend.ASK_DESIGNATION')}
                    </Button>
                  </Box>
                )
              }
            />
            <Letters session={it} />
            <PageSection id="facts" title={t('jury.facts.title')}>
              <SessionFacts session={it} />
            </PageSection>
            <CaseRows sessionId={it.id} />
            <StepsTaken session={it} />
          </Box>
        </Box>
        {asking && (
          <Suspense fallback={null}>
            <SessionDialog session={it} asking={asking} onClose={() => setAsking(null)} />
          </Suspense>
        )}
      </article>
    </GesturesContext>
  );
}
