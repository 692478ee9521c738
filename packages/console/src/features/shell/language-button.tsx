import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { setLanguage } from '../../i18n/index.ts';

/** Offers the other language, in that language. */
export function LanguageButton(): ReactElement {
  const { t, i18n } = useTranslation();
  const other = i18n.language === 'fr' ? 'en' : 'fr';
  return (
    <Button
      color="inherit"
      lang={other}
      onClick={() => void setLanguage(other)}
      sx={{ minWidth: 44, minHeight: 44, color: 'text.secondary', whiteSpace: 'nowrap' }}
    >
      {t('app.otherLanguage')}
    </Button>
  );
}
