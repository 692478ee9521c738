import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { LongText } from '../../../ui/long-text.tsx';

const FRAGMENT = graphql(`
  fragment Jobs_certification on Certification {
    id
    jobTypes
    jobTypesText
    sectorsText
    objectives
    trainingPrerequisites
    validationPrerequisites
    masteryLevel
    partialValidation
    partialValidationScope
    renewalTerms
  }
`);

/** What the certification leads to and what it asks beforehand. */
export function Jobs({ certification }: { readonly certification: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const it = useFragmentData(FRAGMENT, certification);
  const partial =
    it.partialValidationScope ??
    (it.partialValidation === null || it.partialValidation === undefined
      ? null
      : t(it.partialValidation ? 'app.yes' : 'app.no'));
  const texts = [
    { title: t('certification.jobs.sectors'), text: it.sectorsText },
    { title: t('certification.jobs.objectives'), text: it.objectives },
    { title: t('certification.jobs.trainingPrerequisites'), text: it.trainingPrerequisites },
    { title: t('certification.jobs.validationPrerequisites'), text: it.validationPrerequisites },
    { title: t('certification.jobs.mastery'), text: it.masteryLevel },
    { title: t('certification.jobs.partial'), text: partial },
    { title: t('certification.jobs.renewal'), text: it.renewalTerms },
  ];
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      {(it.jobTypes.length > 0 || it.jobTypesText) && (
        <div>
          <Typography variant="h3">{t('certification.jobs.jobTypes')}</Typography>
          {it.jobTypes.length > 0 ? (
            <Box component="ul" lang="fr" sx={{ m: 0, pl: 5, maxWidth: '75ch' }}>
              {it.jobTypes.map((job) => (
                <li key={job}>{job}</li>
              ))}
            </Box>
          ) : (
            it.jobTypesText && <LongText text={it.jobTypesText} />
          )}
        </div>
      )}
      {texts.map(
        ({ title, text }) =>
          text && (
            <div key={title}>
              <Typography variant="h3">{title}</Typography>
              <LongText text={text} />
            </div>
          ),
      )}
    </Box>
  );
}
