import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { PageSection } from '../../../ui/page-section.tsx';
import { OrganisationContact } from './organisation-contact.tsx';
import { OrganisationHeading } from './organisation-heading.tsx';
import { OrganisationIdentity } from './organisation-identity.tsx';
import { OrganisationParts } from './organisation-parts.tsx';
import { OrganisationPeople } from './organisation-people.tsx';
import { Representativities } from './representativities.tsx';
import { Territory } from './territory.tsx';

const FRAGMENT = graphql(`
  fragment OrganisationSheet_organisation on Organisation {
    id
    name
    kind
    allowedActions
    representativities {
      id
    }
    ...OrganisationHeading_organisation
    ...OrganisationIdentity_organisation
    ...OrganisationContact_organisation
    ...Territory_organisation
    ...Representativities_organisation
  }
`);

/** Everything that is known of one organisation, and what can be done about it. */
export function OrganisationSheet({
  organisation,
}: {
  readonly organisation: FragmentType<typeof FRAGMENT>;
}): ReactElement {
  const { t } = useTranslation();
  const it = useFragmentData(FRAGMENT, organisation);
  const representative =
    it.representativities.length > 0 || it.allowedActions.some((action) => action === 'GIVE_REPRESENTATIVITY');
  return (
    <article>
      <title>{`${it.name} · ${t('app.name')}`}</title>
      <OrganisationHeading organisation={it} />
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
          <OrganisationIdentity organisation={it} />
          <OrganisationContact organisation={it} />
        </Box>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 8, gridColumn: { lg: 1 } }}>
          {it.kind === 'EXAM_CENTRE' && <Territory organisation={it} />}
          {representative && <Representativities organisation={it} />}
          <PageSection id="people" title={t('organisation.section.people')}>
            <OrganisationPeople organisationId={it.id} />
          </PageSection>
          <PageSection id="parts" title={t('organisation.section.parts')}>
            <OrganisationParts organisationId={it.id} />
          </PageSection>
        </Box>
      </Box>
    </article>
  );
}
