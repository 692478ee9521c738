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
    convokedOn
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

interface Props {
  readonly seats: readonly Recipients_SeatFragment[];
  /** Called to the session, or told that it is not held as planned: those who were called. */
  readonly mail: 'CALLED' | 'RELEASED';
}

/** Who is sent a mail by a step: everybody who has a seat is called, those who were called are released. */
export function Recipients({ seats, mail }: Props): ReactElement {
  const { t } = useTranslation();
  const called = seats.flatMap(({ id, person, organisation, convokedOn }) =>
    person && (mail === 'CALLED' || convokedOn) ? [{ id, person, organisation }] : [],
  );
  const vacant = mail === 'CALLED' ? seats.length - called.length : 0;
  const title = t(mail === 'CALLED' ? 'jury.step.recipients' : 'jury.step.released');
  return (
    <Box component="section" aria-label={title}>
      <Box sx={{ fontWeight: 620, mb: 1 }}>{title}</Box>
      {called.length === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>
          {t(mail === 'CALLED' ? 'jury.step.noRecipient' : 'jury.step.nobodyReleased')}
        </Box>
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
