import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RouteLink } from '../../../ui/links.tsx';
import { useRoleWords } from '../viewer/use-role-words.ts';
import type { Viewer } from '../viewer/use-viewer.ts';
import { OwnSection } from './own-section.tsx';

/** What somebody is here, how far it goes and how long. */
export function OwnRoles({ viewer }: { readonly viewer: Viewer }): ReactElement {
  const { t } = useTranslation();
  const words = useRoleWords();
  return (
    <OwnSection id="roles" title={t('identity.account.roles')}>
      {viewer.roles.length === 0 && <div>{t('identity.account.noRoles')}</div>}
      {viewer.roles.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>
          {viewer.roles.map((role) => (
            <li key={`${role.role} ${role.case?.id ?? role.scopeName} ${role.from}`}>
              <Box component="span" sx={{ fontWeight: 560 }}>
                {t(`identity.roleLabel.${role.role}`)}
              </Box>
              {`, ${words.scope(role)}`}
              <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{words.period(role)}</Box>
            </li>
          ))}
        </Box>
      )}
      {viewer.roles.length > 0 && (
        <RouteLink
          to="/bienvenue"
          search={{ again: '1', redirect: '/mon-compte' }}
          sx={{ justifySelf: 'start', py: 2 }}
        >
          {t('identity.account.welcome')}
        </RouteLink>
      )}
    </OwnSection>
  );
}
