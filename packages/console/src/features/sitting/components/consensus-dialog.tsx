import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { type ReactElement, type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { RUN_LENGTH } from '../model/runs.ts';
import { ConsensusCases } from './consensus-cases.tsx';
import { RefusedNote } from './refused-note.tsx';
import { useRoom } from './room-context.ts';
import { useConsensus } from './use-consensus.ts';
import type { CaseLine } from './use-sitting.ts';

interface Props {
  /** The clear cases, in the order of the sitting. */
  readonly cases: readonly CaseLine[];
  readonly onClose: () => void;
}

/** The clear cases read once more, then those that are ticked decided; of many, how far their recording has come. */
export function ConsensusDialog({ cases, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { say } = useRoom();
  const id = useId();
  const { pending, problem, kept, total, record, stop } = useConsensus();
  // What is asked is what was read: cases that change meanwhile are refused by the server, not dropped from the list.
  const [run] = useState(cases);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = run.filter((one) => !left.has(one.id) && !kept.has(one.id));
  const admitted = chosen.filter(({ proposal }) => proposal.outcome === 'ADMITTED').length;
  const count = chosen.length;

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (pending || count === 0) return;
    if (!(await record(chosen.map((one) => one.id)))) return;
    say(t('sitting.consensus.done', { count: kept.size + count }));
    onClose();
  };
  const toggle = (one: string): void =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(one)) after.add(one);
      return after;
    });
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={(_, reason) => {
        if (reason !== 'backdropClick' && !pending) onClose();
      }}
      aria-labelledby={id}
      sx={{ '& .MuiDialog-paper': { mx: { xs: 2, sm: 8 }, width: { xs: 'calc(100% - 16px)', sm: undefined } } }}
    >
      <Box
        component="form"
        noValidate
        onSubmit={(event: SubmitEvent) => void submit(event)}
        sx={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}
      >
        <Box sx={{ p: { xs: 4, sm: 6 }, pb: { xs: 3, sm: 3 } }}>
          <Typography variant="h2" id={id} sx={{ fontSize: '1.25rem' }}>
            {t('sitting.consensus.title')}
          </Typography>
          <Box sx={{ color: 'text.secondary', mt: 1 }}>{t('sitting.consensus.lede')}</Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mt: 2 }}>
            <Box
              component="output"
              sx={{ fontWeight: 560, flex: { xs: '1 0 100%', sm: '1 1 0' }, fontVariantNumeric: 'tabular-nums' }}
            >
              {t('sitting.consensus.counts', { admitted, notAdmitted: count - admitted })}
            </Box>
            {!pending && (
              <>
                <Button color="inherit" onClick={() => setLeft(new Set())} sx={{ minHeight: 44 }}>
                  {t('sitting.consensus.all')}
                </Button>
                <Button
                  color="inherit"
                  onClick={() => setLeft(new Set(run.map((one) => one.id)))}
                  sx={{ minHeight: 44 }}
                >
                  {t('sitting.consensus.none')}
                </Button>
              </>
            )}
          </Box>
        </Box>
        <ConsensusCases cases={run} left={left} kept={kept} fixed={pending} onToggle={toggle} />
        <Box
          sx={{
            p: { xs: 4, sm: 6 },
            pt: { xs: 3, sm: 4 },
            display: 'grid',
            gap: 3,
            borderTop: 1,
            borderColor: 'divider',
          }}
        >
          {total > RUN_LENGTH && (
            <Box component="output" data-kept={kept.size} sx={{ display: 'grid', gap: 1 }}>
              <span>{t('sitting.consensus.kept', { kept: kept.size, total })}</span>
              <Box
                component="progress"
                aria-hidden="true"
                value={kept.size}
                max={total}
                sx={{ width: '100%', height: 8, accentColor: 'var(--mui-palette-primary-main)' }}
              />
            </Box>
          )}
          <RefusedNote problem={problem} />
          <Box sx={{ display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, flexWrap: 'wrap', gap: 3 }}>
            <SubmitButton pending={pending} waiting={count === 0 ? t('sitting.consensus.do', { count: 0 }) : undefined}>
              {t('sitting.consensus.do', { count })}
            </SubmitButton>
            {!pending && (
              <Button color="inherit" onClick={onClose} sx={{ minHeight: 44 }}>
                {t(kept.size > 0 ? 'sitting.consensus.leave' : 'app.cancel')}
              </Button>
            )}
            {pending && total > RUN_LENGTH && (
              <Button color="inherit" onClick={stop} sx={{ minHeight: 44 }}>
                {t('sitting.consensus.stop')}
              </Button>
            )}
          </Box>
        </Box>
      </Box>
    </Dialog>
  );
}
