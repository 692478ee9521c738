import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { type ReactElement, type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';
import { RefusedNote } from './refused-note.tsx';
import { useRoom } from './room-context.ts';
import { DECIDE_BY_CONSENSUS } from './sitting-mutations.ts';
import { useGestureSent } from './use-gesture-sent.ts';
import type { CaseLine } from './use-sitting.ts';

interface Props {
  /** The clear cases, in the order of the sitting. */
  readonly cases: readonly CaseLine[];
  readonly onClose: () => void;
}

/** A run of clear cases read once more, then decided in one gesture: all of those that are ticked, or none. */
export function ConsensusDialog({ cases, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const { say } = useRoom();
  const id = useId();
  const { pending, problem, send } = useGestureSent(DECIDE_BY_CONSENSUS);
  // What is asked is what was read: cases that change meanwhile are refused by the server, not dropped from the list.
  const [run] = useState(cases);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = run.filter((one) => !left.has(one.id));
  const admitted = chosen.filter(({ proposal }) => proposal.outcome === 'ADMITTED').length;
  const count = chosen.length;

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (pending || count === 0) return;
    if (await send({ caseIds: chosen.map((one) => one.id) })) return;
    say(t('sitting.consensus.done', { count }));
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
        if (reason !== 'backdropClick') onClose();
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
            <Box component="output" sx={{ fontWeight: 560, mr: 'auto', fontVariantNumeric: 'tabular-nums' }}>
              {t('sitting.consensus.counts', { admitted, notAdmitted: count - admitted })}
            </Box>
            <Button color="inherit" onClick={() => setLeft(new Set())} sx={{ minHeight: 44 }}>
              {t('sitting.consensus.all')}
            </Button>
            <Button color="inherit" onClick={() => setLeft(new Set(run.map((one) => one.id)))} sx={{ minHeight: 44 }}>
              {t('sitting.consensus.none')}
            </Button>
          </Box>
        </Box>
        <Box
          component="ol"
          aria-label={t('sitting.consensus.list')}
          tabIndex={0}
          sx={{ listStyle: 'none', m: 0, p: 0, px: { xs: 4, sm: 6 }, overflowY: 'auto', maxHeight: '46vh' }}
        >
          {run.map((one) => (
            <Box
              component="li"
              key={one.id}
              sx={{
                borderTop: 1,
                borderColor: 'divider',
                contentVisibility: 'auto',
                containIntrinsicSize: 'auto 52px',
              }}
            >
              <Box
                component="label"
                sx={{ display: 'flex', alignItems: 'center', gap: 3, minHeight: 52, cursor: 'pointer' }}
              >
                <Box
                  component="input"
                  type="checkbox"
                  checked={!left.has(one.id)}
                  onChange={() => toggle(one.id)}
                  sx={{ accentColor: 'var(--mui-palette-primary-main)', width: 22, height: 22, m: 0, flexShrink: 0 }}
                />
                <Box component="span" sx={{ minWidth: 0, flex: 1 }}>
                  <Box component="span" sx={{ color: 'text.secondary', mr: 2, fontVariantNumeric: 'tabular-nums' }}>
                    {one.rank}
                  </Box>
                  <Box component="span" sx={{ fontWeight: 560 }}>
                    {one.name || t('sitting.cases.unnamed')}
                  </Box>
                </Box>
                <Box component="span" sx={{ fontSize: '0.8125rem', textAlign: 'right' }}>
                  {t(`sitting.sheet.outcome.${one.proposal.outcome}`)}
                </Box>
              </Box>
            </Box>
          ))}
        </Box>
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
          <RefusedNote problem={problem} />
          <Box sx={{ display: 'flex', flexDirection: { xs: 'column', sm: 'row' }, flexWrap: 'wrap', gap: 3 }}>
            <SubmitButton pending={pending} waiting={count === 0 ? t('sitting.consensus.do', { count: 0 }) : undefined}>
              {t('sitting.consensus.do', { count })}
            </SubmitButton>
            <Button color="inherit" onClick={onClose} sx={{ minHeight: 44 }}>
              {t('app.cancel')}
            </Button>
          </Box>
        </Box>
      </Box>
    </Dialog>
  );
}
