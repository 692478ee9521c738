import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { personName } from '../model/names.ts';
import { Affiliations } from './affiliations.tsx';
import { ContactCard } from './contact-card.tsx';
import { Mandates } from './mandates.tsx';
import { PersonHeading } from './person-heading.tsx';
import { PersonIdentity } from './person-identity.tsx';
import { PersonalData } from './personal-data.tsx';

const FRAGMENT = graphql(`
  fragment PersonSheet_person on Person {
    id
    familyName
    givenNames
    erasedAt
    ...PersonHeading_person
    ...PersonIdentity_person
    ...ContactCard_person
    ...Mandates_person
    ...Affiliations_person
    ...PersonalData_person
  }
`);

/** Everything that is known of one person, and what can be done about it. */
export function PersonSheet({ person }: { readonly person: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const it = useFragmentData(FRAGMENT, person);
  return (
    <article>
      <title>{`${it.erasedAt ? t('person.erasedName') : personName(it)} · ${t('app.name')}`}</title>
      <PersonHeading person={it} />
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 336px' },
          columnGap: 12,
          rowGap: 8,
          alignItems: 'start',
          '@media print': { display: 'block' },
        }}
      >
        <Box component="aside" sx={{ gridColumn: { lg: 2 }, gridRow: { lg: 1 }, display: 'grid', gap: 5 }}>
          {!it.erasedAt && <ContactCard person={it} />}
          {!it.erasedAt && <PersonIdentity person={it} />}
        </Box>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 8, gridColumn: { lg: 1 } }}>
          <Mandates person={it} />
          <Affiliations person={it} />
          <PersonalData person={it} />
        </Box>
      </Box>
    </article>
  );
}
