import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RowsSkeleton } from '../../../ui/lines-skeleton.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { MinutesPlace } from '../../minutes/components/minutes-place.tsx';
import { inBallot, underWay } from '../model/case-filter.ts';
import type { SittingSearch } from '../model/sitting-search.ts';
import { OwnAttendance } from './before-opening.tsx';
import { CaseList } from './case-list.tsx';
import { CaseSheet } from './case-sheet.tsx';
import { ConsensusDialog } from './consensus-dialog.tsx';
import { DrawCode } from './draw-code.tsx';
import { RoomBenches } from './room-benches.tsx';
import { useRoom } from './room-context.ts';
import { StepPanel } from './step-panel.tsx';
import type { CaseLine } from './use-sitting.ts';

interface Props {
  readonly cases: readonly CaseLine[];
  readonly complete: boolean;
  readonly search: SittingSearch;
  readonly onGo: (search: SittingSearch) => void;
}

/** The jury at work: the case it is at, or the one somebody chose; the list beside it, or before it on a phone. */
export function Deliberation({ cases, complete, search, onGo }: Props): ReactElement {
  const { t } = useTranslation();
  const { session, own, may } = useRoom();
  const [agreeing, setAgreeing] = useState(false);
  const isOpen = session.state === 'OPEN';
  const current = isOpen ? underWay(cases) : undefined;
  const chosen = cases.find(({ id }) => id === search.dossier);
  const shown = chosen ?? current ?? (isOpen ? undefined : cases[0]);
  const ballot = cases.find(inBallot);
  const at = cases.findIndex(({ id }) => id === shown?.id);
  const clear = cases.filter((one) => one.clear);
  const allDone = isOpen && complete && cases.length > 0 && current === undefined;
  const show = (dossier: string | undefined): void => onGo({ ...search, dossier, liste: undefined });
  const count = session.caseCount ?? cases.length;
  const tab = search.vue ?? (isOpen ? 'TO_DECIDE' : 'ALL');
  if (!complete && cases.length === 0) return <RowsSkeleton rows={6} />;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 5 }}>
      {isOpen && own && !own.present && <OwnAttendance />}
      {ballot && ballot.id !== shown?.id && (
        <Box
          component="output"
          sx={{
            p: 4,
            borderRadius: 1.5,
            bgcolor: 'background.accent',
            display: 'flex',
            flexWrap: 'wrap',
            gap: 3,
            alignItems: 'center',
          }}
        >
          <Box sx={{ flex: '1 1 200px' }}>
            <strong>{t('sitting.ballot.banner')}</strong> · {t('sitting.ballot.question', { name: ballot.name })}
          </Box>
          <Button
            variant="contained"
            onClick={() => show(undefined)}
            sx={{ minHeight: 48, width: { xs: '100%', sm: 'auto' } }}
          >
            {t(own?.present ? 'sitting.ballot.toVote' : 'sitting.ballot.toWatch')}
          </Button>
        </Box>
      )}
      {may('DECIDE_BY_CONSENSUS') && clear.length > 1 && (
        <Box>
          <Button
            variant={ballot ? 'outlined' : 'contained'}
            onClick={() => setAgreeing(true)}
            sx={{ minHeight: 48, width: { xs: '100%', sm: 'auto' }, px: 5 }}
          >
            {t('sitting.consensus.start', { count: clear.length })}
          </Button>
        </Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button
          color="inherit"
          variant="outlined"
          aria-expanded={search.liste === true}
          onClick={() => onGo({ ...search, liste: search.liste ? undefined : true })}
          sx={{ minHeight: 44, display: { lg: 'none' } }}
        >
          {t('sitting.cases.toList')}
        </Button>
        {chosen && current && chosen.id !== current.id && (
          <Button color="inherit" variant="outlined" onClick={() => show(undefined)} sx={{ minHeight: 44 }}>
            {t('sitting.cases.toUnderWay')}
          </Button>
        )}
      </Box>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '320px minmax(0, 1fr)' },
          gap: 6,
          alignItems: 'start',
        }}
      >
        <Box
          sx={{
            display: { xs: search.liste ? 'block' : 'none', lg: 'block' },
            position: { lg: 'sticky' },
            top: { lg: 72 },
          }}
        >
          <CaseList
            cases={cases}
            tab={tab}
            onTab={(vue) => onGo({ ...search, vue })}
            shown={shown?.id}
            onShow={(id) => show(id)}
          />
        </Box>
        <Box
          component="section"
          aria-label={t('sitting.cases.shown')}
          tabIndex={-1}
          data-home
          sx={{
            scrollMarginTop: 72,
            display: { xs: search.liste ? 'none' : 'grid', lg: 'grid' },
            gridTemplateColumns: 'minmax(0, 1fr)',
            gap: 5,
            minWidth: 0,
          }}
        >
          {allDone && !chosen && <Notice title={t('sitting.cases.allDone')}>{t('sitting.cases.allDoneBody')}</Notice>}
          {cases.length === 0 && <Notice title={t('sitting.cases.title')}>{t('sitting.cases.empty.ALL')}</Notice>}
          {shown && <CaseSheet key={shown.id} id={shown.id} count={count} />}
          {shown && (
            <Box
              component="nav"
              aria-label={t('sitting.cases.title')}
              sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}
            >
              {[
                { one: cases[at - 1], words: t('sitting.cases.before') },
                { one: cases[at + 1], words: t('sitting.cases.after') },
              ].map(
                ({ one, words }) =>
                  one && (
                    <Button
                      key={words}
                      color="inherit"
                      variant="outlined"
                      onClick={() => show(one.id)}
                      sx={{ minHeight: 44 }}
                    >
                      {words}
                    </Button>
                  ),
              )}
            </Box>
          )}
        </Box>
      </Box>
      {isOpen && <StepPanel action="CLOSE" />}
      <Box component="details" open={!isOpen || undefined}>
        <Box component="summary" sx={{ cursor: 'pointer', py: 2.5, fontWeight: 620 }}>
          {t('sitting.roomOpen')} ·{' '}
          {t('sitting.count', {
            present: session.seats.filter((seat) => seat.present).length,
            count: session.seats.length,
          })}
        </Box>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4, pt: 3 }}>
          {may('DRAW_ATTENDANCE_CODE') && <DrawCode />}
          <RoomBenches />
        </Box>
      </Box>
      <MinutesPlace sessionId={session.id} state={session.state} revision={session.revision} />
      {agreeing && <ConsensusDialog cases={clear} onClose={() => setAgreeing(false)} />}
    </Box>
  );
}
