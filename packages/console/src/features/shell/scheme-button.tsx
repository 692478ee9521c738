import IconButton from '@mui/material/IconButton';
import { useColorScheme } from '@mui/material/styles';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../ui/icon.tsx';

const NEXT = { system: 'light', light: 'dark', dark: 'system' } as const;
const ICONS: Readonly<Record<keyof typeof NEXT, IconName>> = { system: 'system', light: 'sun', dark: 'moon' };

/** Goes round system, light and dark; the choice is kept by the browser. */
export function SchemeButton(): ReactElement {
  const { t } = useTranslation();
  const { mode = 'system', setMode } = useColorScheme();
  const label = t('app.labelled', { label: t('app.scheme.label'), value: t(`app.scheme.${mode}`) });
  return (
    <IconButton
      aria-label={label}
      title={label}
      onClick={() => setMode(NEXT[mode])}
      sx={{ width: 44, height: 44, color: 'text.secondary' }}
    >
      <Icon name={ICONS[mode]} size={20} />
    </IconButton>
  );
}
