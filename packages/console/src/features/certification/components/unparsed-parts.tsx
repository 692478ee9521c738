import type { FragmentType } from '@apollo/client';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { frCertification } from '../../../i18n/fr-certification.ts';
import { Findings } from '../../../ui/findings.tsx';
import { LongText } from '../../../ui/long-text.tsx';

const FRAGMENT = graphql(`
  fragment UnparsedParts_certification on Certification {
    id
    unparsed {
      element
      reason
      excerpt
    }
  }
`);

type Reason = keyof typeof frCertification.certification.findings.reason;
const isReason = (code: string): code is Reason => Object.hasOwn(frCertification.certification.findings.reason, code);

/** What the import kept whole because it could not read it, with the reason. */
export function UnparsedParts({
  certification,
}: {
  readonly certification: FragmentType<typeof FRAGMENT>;
}): ReactElement {
  const { t } = useTranslation();
  const { unparsed } = useFragmentData(FRAGMENT, certification);
  return (
    <>
      <Typography sx={{ mb: 3 }}>{t('certification.findings.lede', { count: unparsed.length })}</Typography>
      <Findings
        label={t('certification.section.findings')}
        items={unparsed.map((part, rank) => ({
          id: `${rank}-${part.element}`,
          severity: 'warning',
          reason: t(`certification.findings.reason.${isReason(part.reason) ? part.reason : 'other'}`),
          source: `${part.element} · ${part.reason}`,
          detail: <LongText text={part.excerpt} />,
        }))}
      />
    </>
  );
}
