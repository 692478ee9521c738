import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { LongText } from '../../../ui/long-text.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { distinctJuries } from '../model/juries.ts';

const FRAGMENT = graphql(`
  fragment AccessRoutes_certification on Certification {
    id
    accessDescription
    deductionReason
    accessRoutes {
      route
      open
      deduced
      juryComposition
    }
  }
`);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The ways in, each open, closed or not said, and who sits in the jury of each. */
export function AccessRoutes({
  certification,
}: {
  readonly certification: FragmentType<typeof FRAGMENT>;
}): ReactElement {
  const { t } = useTranslation();
  const { accessRoutes, accessDescription, deductionReason } = useFragmentData(FRAGMENT, certification);
  const juries = distinctJuries(accessRoutes);
  const deduced = accessRoutes.some((route) => route.deduced);
  return (
    <Box>
      <DataTable
        caption={t('certification.section.access')}
        columns={[
          { key: 'route', label: t('certification.access.route') },
          { key: 'open', label: t('certification.access.open') },
          { key: 'jury', label: t('certification.access.jury') },
        ]}
        rows={accessRoutes.map((route) => {
          const jury = juries.find((one) => one.routes.includes(route.route));
          return {
            key: route.route,
            cells: {
              route: t(`certification.access.${route.route}`),
              open: (
                <>
                  <StateMark mark={route.open === true ? 'yes' : route.open === false ? 'no' : 'unknown'}>
                    {t(route.open === true ? 'state.open' : route.open === false ? 'state.closed' : 'state.unknown')}
                  </StateMark>
                  {route.deduced && (
                    <>
                      {' '}
                      <Tag>{t('certification.access.deduced')}</Tag>
                    </>
                  )}
                </>
              ),
              jury: jury ? (
                <Link href={`#jury-${jury.letter}`}>{t('certification.access.juryRef', { letter: jury.letter })}</Link>
              ) : (
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {t('certification.access.noJury')}
                </Box>
              ),
            },
          };
        })}
      />
      {deduced && deductionReason && (
        <Typography variant="body2" sx={{ mt: 2, color: 'text.secondary', maxWidth: '75ch' }}>
          {t('certification.access.deducedReason', { reason: deductionReason })}
        </Typography>
      )}
      {juries.map((jury) => (
        <Box key={jury.letter} id={`jury-${jury.letter}`} sx={{ mt: 5 }}>
          <Typography variant="h3">{t('certification.access.juryTitle', { letter: jury.letter })}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
            {t('certification.access.juryFor', {
              routes: jury.routes.map((route) => lowerFirst(t(`certification.access.${route}`))).join(', '),
            })}
          </Typography>
          <LongText text={jury.text} />
        </Box>
      ))}
      {accessDescription && (
        <Box sx={{ mt: 5, fontSize: '0.875rem' }}>
          <Typography variant="h3" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
            {t('certification.access.description')}
          </Typography>
          <LongText text={accessDescription} />
        </Box>
      )}
    </Box>
  );
}
