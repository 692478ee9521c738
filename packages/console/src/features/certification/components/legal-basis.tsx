import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { LongText } from '../../../ui/long-text.tsx';

const FRAGMENT = graphql(`
  fragment LegalBasis_certification on Certification {
    id
    regulations
    europeanAgreements
    legalBasis {
      basis
      title
      publishedOn
    }
  }
`);

/** The texts that found the certification. */
export function LegalBasis({ certification }: { readonly certification: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const { legalBasis, regulations, europeanAgreements } = useFragmentData(FRAGMENT, certification);
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      {legalBasis.length === 0 && <Typography>{t('certification.legal.none')}</Typography>}
      {legalBasis.map((text) => (
        <div key={`${text.basis}${text.title}${text.publishedOn}`}>
          <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
            {t(`certification.legal.${text.basis}`)}
            {text.publishedOn && ` · ${t('certification.legal.publishedOn', { date: inWords(text.publishedOn) })}`}
          </Box>
          <LongText text={text.title} />
        </div>
      ))}
      {europeanAgreements && (
        <div>
          <Typography variant="h3">{t('certification.legal.european')}</Typography>
          <LongText text={europeanAgreements} />
        </div>
      )}
      {regulations && (
        <div>
          <Typography variant="h3">{t('certification.legal.regulations')}</Typography>
          <LongText text={regulations} />
        </div>
      )}
    </Box>
  );
}
