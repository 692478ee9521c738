import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../gql/gql.ts';
import type { Recipients_SeatFragment } from '../../../gql/graphql.ts';
import { personName, shortNameOf } from '../../directory/model/names.ts';

/** Seats of a session: spread it with `@unmask`. */
graphql(`
  fragment Recipients_seat on JurySeat {
    id
    person {
      id
      familyName
      givenNames
    }
    organisation {
      id
      name
      shortName
    }
  }
`);

/** Who is sent a convocation, and what it holds. */
export function Recipients({ seats }: { readonly seats: readonly Recipients_SeatFragment[] }): ReactElement {
  const { t } = useTranslation();
  const called = seats.flatMap(({ id, person, organisation }) => (person ? [{ id, person, organisation }] : []));
  const vacant = seats.length - called.length;
  return (
    <Box component="section" aria-label={t('jury.step.recipients')}>
      <Box sx={{ fontWeight: 620, mb: 1 }}>{t('jury.step.recipients')}</Box>
      {called.length === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>{t('jury.step.noRecipient')}</Box>
      ) : (
        <Box
          component="ul"
          sx={{
            m: 0,
            pl: 5,
            columnWidth: 240,
            columnGap: '24px',
            fontSize: '0.875rem',
            '& > li': { breakInside: 'avoid' },
          }}
        >
          {called.map(({ id, person, organisation }) => (
            <li key={id}>
              {t('jury.step.recipient', { name: personName(person), organisation: shortNameOf(organisation) })}
            </li>
          ))}
        </Box>
      )}
      {vacant > 0 && <Box sx={{ color: 'text.secondary', mt: 1 }}>{t('jury.step.vacant', { count: vacant })}</Box>}
    </Box>
  );
}
