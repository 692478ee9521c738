import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { type Definition, Definitions } from '../../../ui/definitions.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { siretInWords } from '../model/siret.ts';

const FRAGMENT = graphql(`
  fragment OrganisationIdentity_organisation on Organisation {
    id
    kind
    name
    shortName
    siret
    idcc
    closedOn
    parent {
      id
      name
    }
  }
`);

/** Who the organisation is: names, numbers, and what it is part of. */
export function OrganisationIdentity({
  organisation,
}: {
  readonly organisation: FragmentType<typeof FRAGMENT>;
}): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const it = useFragmentData(FRAGMENT, organisation);
  const items: readonly (Definition | false)[] = [
    { term: t('organisation.name'), value: <span lang="fr">{it.name}</span> },
    Boolean(it.shortName) && { term: t('organisation.shortName'), value: it.shortName },
    { term: t('organisation.kind'), value: t(`organisationKind.${it.kind}`) },
    {
      term: t('organisation.siret'),
      value: it.siret ? (
        siretInWords(it.siret)
      ) : (
        <Box sx={{ color: 'text.secondary' }}>{t('organisation.noSiret')}</Box>
      ),
    },
    Boolean(it.idcc) && { term: t('organisation.idcc'), value: it.idcc },
    it.parent
      ? {
          term: t('organisation.parent'),
          value: (
            <RouteLink to="/organisations/$id" params={{ id: it.parent.id }} lang="fr">
              {it.parent.name}
            </RouteLink>
          ),
        }
      : false,
    it.closedOn ? { term: t('organisation.closedOn'), value: inWords(it.closedOn) } : false,
  ];
  return (
    <Box
      component="section"
      aria-labelledby="identity-title"
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1.5, bgcolor: 'background.paper', p: 5 }}
    >
      <Typography variant="h2" id="identity-title" sx={{ mb: 3 }}>
        {t('organisation.section.identity')}
      </Typography>
      <Definitions stacked items={items.filter((item) => item !== false)} />
    </Box>
  );
}
