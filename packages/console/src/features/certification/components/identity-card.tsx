import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { type Definition, Definitions } from '../../../ui/definitions.tsx';
import { ExternalLink } from '../../../ui/links.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';

const FRAGMENT = graphql(`
  fragment IdentityCard_certification on Certification {
    id
    rncpCode
    title
    registeredTitle
    displayedTitle
    state
    registrationType
    signatoryCapacity
    accessibleInNewCaledonia
    accessibleInFrenchPolynesia
    componentsValidity
    validityDuration
    createdOn
    descriptionUrl
    abbreviation {
      code
      label
    }
    level {
      label
      number
    }
    certifiers {
      siret
      name
      tradeName
      website
      active
    }
  }
`);

const spaced = (siret: string): string => siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4');

/** Who answers for the certification and what it is called, in a card. */
export function IdentityCard({
  certification,
}: {
  readonly certification: FragmentType<typeof FRAGMENT>;
}): ReactElement {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const it = useFragmentData(FRAGMENT, certification);
  const yesNo = (value: boolean | null | undefined): ReactElement => (
    <StateMark mark={value === true ? 'yes' : value === false ? 'no' : 'unknown'}>
      {t(value === true ? 'app.yes' : value === false ? 'app.no' : 'app.unknown')}
    </StateMark>
  );
  const word = (
    key: 'registeredTitle' | 'displayedTitle' | 'signatory' | 'componentsValidity' | 'validityDuration',
    value?: string | null,
  ): Definition[] =>
    value ? [{ term: t(`certification.identity.${key}`), value: <span lang="fr">{value}</span> }] : [];

  const items: Definition[] = [
    { term: t('certification.identity.code'), value: it.rncpCode },
    ...(it.abbreviation
      ? [
          {
            term: t('certification.identity.kind'),
            value: <span lang="fr">{it.abbreviation.label || it.abbreviation.code}</span>,
          },
        ]
      : []),
    {
      term: t('certification.identity.level'),
      value: it.level?.number ? it.level.label : t('certification.identity.noLevel'),
    },
    {
      term: t('certification.identity.certifiers'),
      value: (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
          {it.certifiers.map((certifier) => (
            <li key={`${certifier.siret}${certifier.name}`}>
              <span lang="fr">{certifier.name}</span>
              <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
                {certifier.siret
                  ? t('certification.identity.siret', { siret: spaced(certifier.siret) })
                  : t('certification.identity.noSiret')}
                {certifier.active === false && ` · ${t('certification.identity.inactiveCertifier')}`}
              </Box>
              {certifier.website && (
                <Box sx={{ fontSize: '0.75rem' }}>
                  <ExternalLink href={certifier.website} />
                </Box>
              )}
            </li>
          ))}
        </Box>
      ),
    },
    ...word('signatory', it.signatoryCapacity),
    ...(it.registeredTitle !== it.title ? word('registeredTitle', it.registeredTitle) : []),
    ...(it.displayedTitle !== it.title ? word('displayedTitle', it.displayedTitle) : []),
    ...(it.registrationType
      ? [{ term: t('certification.identity.registration'), value: t(`certification.identity.${it.registrationType}`) }]
      : []),
    ...(it.state
      ? [{ term: t('certification.identity.ficheState'), value: t(`certification.identity.${it.state}`) }]
      : []),
    ...(it.createdOn ? [{ term: t('certification.identity.createdOn'), value: inWords(it.createdOn) }] : []),
    ...word('componentsValidity', it.componentsValidity),
    ...word('validityDuration', it.validityDuration),
    { term: t('certification.identity.newCaledonia'), value: yesNo(it.accessibleInNewCaledonia) },
    { term: t('certification.identity.frenchPolynesia'), value: yesNo(it.accessibleInFrenchPolynesia) },
    ...(it.descriptionUrl
      ? [{ term: t('certification.identity.description'), value: <ExternalLink href={it.descriptionUrl} /> }]
      : []),
  ];
  return (
    <Paper variant="outlined" component="section" aria-labelledby="identity-title" sx={{ p: 5, fontSize: '0.875rem' }}>
      <Typography variant="h2" id="identity-title" sx={{ mb: 3 }}>
        {t('certification.section.identity')}
      </Typography>
      <Definitions items={items} stacked />
    </Paper>
  );
}
