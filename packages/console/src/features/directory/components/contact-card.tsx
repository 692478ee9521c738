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

const ChangeContact = lazy(() =>
  import('../forms/change-contact.tsx').then((module) => ({ default: module.ChangeContact })),
);

const FRAGMENT = graphql(`
  fragment ContactCard_person on Person {
    id
    allowedActions
    contact {
      email
      phone
      address
    }
    ...ChangeContact_person
  }
`);

/** How somebody is reached. */
export function ContactCard({ person }: { readonly person: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const it = useFragmentData(FRAGMENT, person);
  const { email, phone, address } = it.contact ?? {};
  const items = [
    email && { term: t('person.email'), value: <Link href={`mailto:${email}`}>{email}</Link> },
    phone && { term: t('person.phone'), value: <Link href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</Link> },
    address && {
      term: t('person.address'),
      value: (
        <Box component="address" lang="fr" sx={{ fontStyle: 'normal', whiteSpace: 'pre-line' }}>
          {address}
        </Box>
      ),
    },
  ];
  const known = items.filter((item) => typeof item === 'object' && item !== null);
  return (
    <Card
      title={t('person.section.contact')}
      action={
        it.allowedActions.includes('CHANGE_CONTACT') && (
          <Button className="no-print" onClick={() => setOpen(true)} sx={{ minHeight: { xs: 44, md: 36 } }}>
            {t('person.changeContact')}
          </Button>
        )
      }
    >
      {known.length > 0 ? (
        <Definitions stacked items={known} />
      ) : (
        <Box sx={{ color: 'text.secondary' }}>{t('person.noContact')}</Box>
      )}
      {open && (
        <Suspense fallback={null}>
          <ChangeContact person={it} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Card>
  );
}
