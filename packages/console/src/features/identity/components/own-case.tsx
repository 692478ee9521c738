import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '../../../i18n/dates.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { Definitions } from '../../../ui/definitions.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { useRoleWords } from '../viewer/use-role-words.ts';
import type { Viewer } from '../viewer/use-viewer.ts';

/** A case somebody has a role for: of whom, before which jury, when and where. */
export function OwnCase({ role }: { readonly role: Viewer['roles'][number] }): ReactElement {
  const { t, i18n } = useTranslation();
  const { away } = useDates();
  const words = useRoleWords();
  const own = role.case;
  const roleItem = { term: t('identity.case.role'), value: t(`identity.roleLabel.${role.role}`) };
  const period = { term: t('identity.case.period'), value: words.period(role) };
  return (
    <Box
      component="article"
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        bgcolor: 'background.paper',
        p: { xs: 4, sm: 5 },
        display: 'grid',
        gap: 4,
      }}
    >
      <Typography variant="h2">
        {own === null ? t('identity.case.unknown') : (own.candidate ?? t('identity.case.forgotten'))}
      </Typography>
      {own?.cancelled && <StateMark mark="warning">{t('identity.case.cancelled')}</StateMark>}
      <Definitions
        items={
          own === null
            ? [roleItem, period]
            : [
                roleItem,
                {
                  term: t('identity.case.day'),
                  value: (
                    <>
                      <strong>{`${dateInWords(own.sessionOn, i18n.language, true)}, ${own.startsAt}`}</strong>
                      <Box sx={{ color: 'text.secondary' }}>{away(own.sessionOn)}</Box>
                    </>
                  ),
                },
                { term: t('identity.case.place'), value: own.place ?? t('identity.case.remote') },
                { term: t('identity.case.centre'), value: own.examCentre },
                {
                  term: t('identity.case.rank'),
                  value: t(own.rank === 1 ? 'identity.case.rankFirst' : 'identity.case.rankOf', { rank: own.rank }),
                },
                {
                  term: t('identity.case.certification'),
                  value: (
                    <RouteLink to="/certifications/$rncpCode" params={{ rncpCode: own.rncpCode }}>
                      {own.rncpCode}
                    </RouteLink>
                  ),
                },
                period,
              ]
        }
      />
    </Box>
  );
}
