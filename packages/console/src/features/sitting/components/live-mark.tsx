import Box from '@mui/material/Box';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveState } from '../../../apollo/live/live-state.ts';
import { StateMark } from '../../../ui/state-mark.tsx';

/** Whether what others do is seen at once; spoken as it changes, never at first. */
export function LiveMark(): ReactElement {
  const { t } = useTranslation();
  const state = useLiveState();
  const [first, setFirst] = useState(state);
  const [changed, setChanged] = useState(false);
  if (state !== first) {
    setFirst(state);
    setChanged(true);
  }
  return (
    <Box component="span" data-live={state} sx={{ fontSize: '0.875rem' }}>
      <StateMark mark={state === 'LIVE' ? 'yes' : 'warning'}>{t(`sitting.live.${state}`)}</StateMark>
      <Box component="output" className="visually-hidden">
        {changed ? t(`sitting.liveSpoken.${state}`) : ''}
      </Box>
    </Box>
  );
}
