import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { RouteLink } from '../../../ui/links.tsx';
import { ListRow, ROW_LINK } from '../../../ui/list-row.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { shortNameOf } from '../model/names.ts';
import { siretInWords } from '../model/siret.ts';
import { OrganisationStanding } from './organisation-standing.tsx';

const FRAGMENT = graphql(`
  fragment OrganisationRow_organisation on Organisation {
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
      shortName
    }
    ...OrganisationStanding_organisation
  }
`);

/** One organisation in a list: what it is, its numbers, where it belongs, and what it stands for today. */
export function OrganisationRow({
  organisation,
}: {
  readonly organisation: FragmentType<typeof FRAGMENT>;
}): ReactElement {
  const { t } = useTranslation();
  const { inWords, today } = useDates();
  const row = useFragmentData(FRAGMENT, organisation);
  const facts = [
    row.siret && t('organisations.row.siret', { siret: siretInWords(row.siret) }),
    row.idcc && t('organisations.row.idcc', { idcc: row.idcc }),
    row.parent && t('organisations.row.partOf', { name: shortNameOf(row.parent) }),
  ].filter(Boolean);
  return (
    <ListRow columns={{ sm: 'minmax(0,1fr) minmax(180px, 34%)' }}>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}>
          <RouteLink to="/organisations/$id" params={{ id: row.id }} lang="fr" {...ROW_LINK}>
            {row.name}
          </RouteLink>
          {row.shortName && <Tag>{row.shortName}</Tag>}
        </Box>
        <Box sx={{ color: 'text.secondary', mt: 0.5, fontVariantNumeric: 'tabular-nums' }}>
          {[t(`organisationKind.${row.kind}`), ...facts].join(' · ')}
        </Box>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        {row.closedOn ? (
          <StateMark mark="no">
            {t(row.closedOn < today ? 'organisations.row.closedOn' : 'organisations.row.closesOn', {
              date: inWords(row.closedOn),
            })}
          </StateMark>
        ) : (
          <OrganisationStanding organisation={row} />
        )}
      </Box>
    </ListRow>
  );
}
