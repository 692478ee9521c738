import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { Definitions } from '../../../ui/definitions.tsx';
import { RouteLink } from '../../../ui/links.tsx';
import { Tag } from '../../../ui/tag.tsx';

const FRAGMENT = graphql(`
  fragment Nomenclatures_certification on Certification {
    id
    nsf {
      id
      code
      label
    }
    rome {
      id
      code
      label
    }
    formacodes {
      id
      code
      label
    }
    collectiveAgreements {
      id
      code
      label
    }
    idcc {
      id
      code
      label
    }
  }
`);

/** The codes the certification is classified under, as received, each leading to what else is there. */
export function Nomenclatures({
  certification,
}: {
  readonly certification: FragmentType<typeof FRAGMENT>;
}): ReactElement {
  const { t } = useTranslation();
  const it = useFragmentData(FRAGMENT, certification);
  const groups = [
    { nomenclature: 'NSF', entries: it.nsf },
    { nomenclature: 'ROME', entries: it.rome },
    { nomenclature: 'FORMACODE', entries: it.formacodes },
    { nomenclature: 'CCN', entries: it.collectiveAgreements },
    ...(it.idcc.length > 0 ? [{ nomenclature: 'IDCC' as const, entries: it.idcc }] : []),
  ] as const;
  return (
    <Definitions
      items={groups.map(({ nomenclature, entries }) => ({
        term: t(`certification.nomenclature.${nomenclature}`),
        value:
          entries.length === 0 ? (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {t('certification.nomenclature.none')}
            </Box>
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <RouteLink
                    to="/nomenclatures/$nomenclature/$code"
                    params={{ nomenclature, code: entry.code }}
                    lang="fr"
                    sx={{ display: 'inline-block', minHeight: 24 }}
                  >
                    <Tag>{entry.code}</Tag> {entry.label}
                  </RouteLink>
                </li>
              ))}
            </Box>
          ),
      }))}
    />
  );
}
