import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitButton } from '../../../ui/form/submit-button.tsx';

interface Props {
  readonly pending: boolean;
  /** How many things are to mend. */
  readonly problems: number;
  /** Whether what is typed is kept. */
  readonly state: string;
}

/** Where there is no room beside a long form: saving stays within reach of the thumb, whatever is being written. */
export function SaveBar({ pending, problems, state }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <Box
      className="no-print"
      sx={{
        display: { xs: 'flex', lg: 'none' },
        position: 'sticky',
        bottom: 0,
        zIndex: 2,
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 4,
        rowGap: 1,
        mx: -2,
        px: 2,
        py: 2,
        bgcolor: 'background.paper',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 160px', fontSize: '0.8125rem' }}>
        {problems > 0 && <strong>{t('rules.faults', { count: problems })}</strong>}
        <Box sx={{ color: 'text.secondary' }}>{state}</Box>
      </Box>
      <Box sx={{ flex: '0 1 auto' }}>
        <SubmitButton pending={pending}>{t('rules.save')}</SubmitButton>
      </Box>
    </Box>
  );
}
