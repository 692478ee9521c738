import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { type Definition, Definitions } from '../../../ui/definitions.tsx';
import { personName } from '../model/names.ts';
import { Card } from './card.tsx';

const FRAGMENT = graphql(`
  fragment PersonIdentity_person on Person {
    id
    familyName
    givenNames
    qualification
    formerIdentities {
      version
      familyName
      givenNames
      qualification
    }
  }
`);

/** Who somebody is said to be, and was said to be before. */
export function PersonIdentity({ person }: { readonly person: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const it = useFragmentData(FRAGMENT, person);
  const items: readonly (Definition | false)[] = [
    { term: t('person.familyName'), value: it.familyName },
    { term: t('person.givenNames'), value: it.givenNames },
    {
      term: t('person.qualification'),
      value: it.qualification ? (
        <span lang="fr">{it.qualification}</span>
      ) : (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t('person.noQualification')}
        </Box>
      ),
    },
    it.formerIdentities.length > 0 && {
      term: t('person.former'),
      value: (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {it.formerIdentities.map((former) => (
            <li key={former.version}>{[personName(former), former.qualification].filter(Boolean).join(' · ')}</li>
          ))}
        </Box>
      ),
    },
  ];
  return (
    <Card title={t('person.section.identity')}>
      <Definitions stacked items={items.filter((item) => item !== false)} />
    </Card>
  );
}
