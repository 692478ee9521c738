import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../viewer/use-viewer.ts';

type Role = Viewer['roles'][number]['role'];

/** What a role does here, in three lines, and what comes next. */
export function RoleLines({ role }: { readonly role: Role }): ReactElement {
  const { t } = useTranslation();
  const line = `identity.welcome.role.${role}` as const;
  return (
    <>
      <Box component="ul" sx={{ m: 0, pl: 5, display: 'grid', gap: 2, '& li::marker': { color: 'text.accent' } }}>
        <li>{t(`${line}.one`)}</li>
        <li>{t(`${line}.two`)}</li>
        <li>{t(`${line}.three`)}</li>
      </Box>
      <Box sx={{ mt: 4, p: 4, borderRadius: 1, bgcolor: 'background.accent' }}>
        <Box component="strong" sx={{ display: 'block', mb: 1, color: 'text.accent' }}>
          {t('identity.welcome.next')}
        </Box>
        {t(`${line}.next`)}
      </Box>
    </>
  );
}
