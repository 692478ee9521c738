import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { Definitions } from '../../../ui/definitions.tsx';
import { Card } from './card.tsx';

const ChangeOrganisationContact = lazy(() =>
  import('../forms/change-organisation-contact.tsx').then((module) => ({ default: module.ChangeOrganisationContact })),
);

const FRAGMENT = graphql(`
  fragment OrganisationContact_organisation on Organisation {
    id
    version
    allowedActions
    juryEmail
    postalAddress
  }
`);

/** Where an organisation is written to about juries. */
export function OrganisationContact({
  organisation,
}: {
  readonly organisation: FragmentType<typeof FRAGMENT>;
}): ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const it = useFragmentData(FRAGMENT, organisation);
  const { juryEmail, postalAddress } = it;
  const items = [
    juryEmail && {
      term: t('organisation.contact.juryEmail'),
      value: (
        <Link href={`mailto:${juryEmail}`} sx={{ overflowWrap: 'anywhere' }}>
          {juryEmail}
        </Link>
      ),
    },
    postalAddress && {
      term: t('organisation.contact.postalAddress'),
      value: (
        <Box component="address" lang="fr" sx={{ fontStyle: 'normal', whiteSpace: 'pre-line' }}>
          {postalAddress}
        </Box>
      ),
    },
  ];
  const known = items.filter((item) => typeof item === 'object' && item !== null);
  return (
    <Card
      title={t('organisation.contact.title')}
      action={
        it.allowedActions.includes('CHANGE') && (
          <Button className="no-print" onClick={() => setOpen(true)} sx={{ minHeight: { xs: 44, md: 36 } }}>
            {t('organisation.contact.change')}
          </Button>
        )
      }
    >
      {known.length > 0 ? (
        <Definitions stacked items={known} />
      ) : (
        <Box sx={{ color: 'text.secondary' }}>{t('organisation.contact.none')}</Box>
      )}
      {open && (
        <Suspense fallback={null}>
          <ChangeOrganisationContact organisation={it} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Card>
  );
}
