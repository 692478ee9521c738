import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { Tag } from '../../../ui/tag.tsx';

const FRAGMENT = graphql(`
  fragment CertificationRow_certification on Certification {
    id
    rncpCode
    title
    kind
    acceptsEnrolments
    registrationEnd
    level {
      number
    }
    certifiers {
      name
      tradeName
    }
  }
`);

/** One certification in a list: what it is, who answers for it, whether it runs and until when. */
export function CertificationRow({
  certification,
}: {
  readonly certification: FragmentType<typeof FRAGMENT>;
}): ReactElement {
  const { t } = useTranslation();
  const { inWords, today } = useDates();
  const row = useFragmentData(FRAGMENT, certification);
  const [first, ...others] = row.certifiers;
  const end = row.registrationEnd;
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        borderBottom: 1,
        borderColor: 'divider',
        px: { xs: 0, sm: 2 },
        py: 3,
        '&:hover': { bgcolor: 'background.sunken' },
      }}
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0,1fr)', sm: 'minmax(0,1fr) 220px' },
          columnGap: 6,
          rowGap: 1,
        }}
      >
        <Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 1 }}>
            <Tag strong>{row.rncpCode}</Tag>
            {row.kind && <Tag>{row.kind}</Tag>}
            {row.level?.number && <Tag>{t('level.short', { number: row.level.number })}</Tag>}
          </Box>
          <RouteLink
            to="/certifications/$rncpCode"
            params={{ rncpCode: row.rncpCode }}
            data-row
            lang="fr"
            underline="hover"
            sx={{
              color: 'text.primary',
              fontWeight: 560,
              lineHeight: 1.4,
              '&::after': { content: '""', position: 'absolute', inset: 0 },
            }}
          >
            {row.title}
          </RouteLink>
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', mt: 0.5 }}>
            <span lang="fr">{first?.tradeName ?? first?.name}</span>
            {others.length > 0 && ` ${t('catalogue.row.certifiers', { count: others.length })}`}
          </Box>
        </Box>
        <Box
          sx={{
            fontSize: '0.8125rem',
            display: 'flex',
            flexDirection: { xs: 'row', sm: 'column' },
            flexWrap: 'wrap',
            columnGap: 3,
          }}
        >
          <StateMark mark={row.acceptsEnrolments ? 'yes' : 'no'}>
            {t(row.acceptsEnrolments ? 'state.active' : 'state.ended')}
          </StateMark>
          <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
            {end
              ? t(end < today ? 'catalogue.row.since' : 'catalogue.row.until', { date: inWords(end) })
              : t('catalogue.row.noEnd')}
          </Box>
        </Box>
      </Box>
    </Box>
  );
}
