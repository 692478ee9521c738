import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { lazy, type ReactElement, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { averageCertified } from '../model/average.ts';

const PromotionChart = lazy(() =>
  import('./promotion-chart.tsx').then((module) => ({ default: module.PromotionChart })),
);

const FRAGMENT = graphql(`
  fragment Statistics_certification on Certification {
    id
    promotionYears
    declaredStatistic {
      text
      averageDeliveredPerYear
      overYears
    }
    statistics {
      year
      certified
      certifiedByExperience
      overallInsertionAt6Months
      tradeInsertionAt2Years
    }
  }
`);

function Figure({
  title,
  value,
  children,
}: {
  readonly title: string;
  readonly value: string | null;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Paper variant="outlined" sx={{ p: 4 }}>
      <Typography variant="h3" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {title}
      </Typography>
      {value && (
        <Box sx={{ fontSize: '1.625rem', fontWeight: 650, fontVariantNumeric: 'tabular-nums', my: 1 }}>{value}</Box>
      )}
      <Box sx={{ fontSize: '0.875rem' }}>{children}</Box>
    </Paper>
  );
}

/** The figure the fiche declares beside the one computed from its promotions; never mixed. */
export function Statistics({ certification }: { readonly certification: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t, i18n } = useTranslation();
  const { declaredStatistic, statistics, promotionYears } = useFragmentData(FRAGMENT, certification);
  const number = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 0 });
  const shown = (value: number | null | undefined, unit = ''): string =>
    value === null || value === undefined ? '–' : number.format(value) + unit;
  const declared = declaredStatistic?.averageDeliveredPerYear;
  const computed = averageCertified(statistics);
  const rows = [...statistics].sort((a, b) => b.year - a.year);
  return (
    <Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 4 }}>
        <Figure
          title={t('certification.statistics.declared')}
          value={declared ? t('certification.statistics.declaredValue', { value: number.format(declared) }) : null}
        >
          {declared &&
            (declaredStatistic.overYears
              ? t('certification.statistics.declaredOver', { count: declaredStatistic.overYears })
              : t('certification.statistics.declaredPlain'))}
          {declaredStatistic ? (
            <Box component="blockquote" lang="fr" sx={{ m: 0, mt: 2, color: 'text.secondary', fontSize: '0.8125rem' }}>
              « {declaredStatistic.text} »
            </Box>
          ) : (
            t('certification.statistics.notDeclared')
          )}
        </Figure>
        <Figure
          title={t('certification.statistics.computed')}
          value={
            computed ? t('certification.statistics.computedValue', { value: number.format(computed.average) }) : null
          }
        >
          {computed
            ? t('certification.statistics.computedOver', { count: computed.promotions })
            : t('certification.statistics.notComputed')}
        </Figure>
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 2 }}>
        {t('certification.statistics.apart')}
      </Typography>
      {rows.length > 0 && (
        <Box sx={{ mt: 5 }}>
          <Suspense fallback={<Box sx={{ height: 140 }} />}>
            <PromotionChart
              label={t('certification.statistics.chart')}
              points={rows.map((row) => ({ year: row.year, value: row.certified ?? null })).reverse()}
            />
          </Suspense>
          <DataTable
            caption={t('certification.statistics.table')}
            columns={[
              { key: 'year', label: t('certification.statistics.year') },
              { key: 'certified', label: t('certification.statistics.certified'), numeric: true },
              { key: 'experience', label: t('certification.statistics.byExperience'), numeric: true },
              { key: 'six', label: t('certification.statistics.insertion6'), numeric: true },
              { key: 'two', label: t('certification.statistics.insertion2'), numeric: true },
            ]}
            rows={rows.map((row) => ({
              key: String(row.year),
              cells: {
                year: row.year,
                certified: shown(row.certified),
                experience: shown(row.certifiedByExperience),
                six: shown(row.overallInsertionAt6Months, ' %'),
                two: shown(row.tradeInsertionAt2Years, ' %'),
              },
            }))}
          />
        </Box>
      )}
      {promotionYears.length > 0 && (
        <Typography variant="body2" sx={{ mt: 3 }}>
          {t('certification.statistics.promotionYears', { years: promotionYears.join(', ') })}
        </Typography>
      )}
    </Box>
  );
}
