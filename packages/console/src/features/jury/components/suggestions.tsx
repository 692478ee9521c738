import type { FragmentType } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { Card } from '../../directory/components/card.tsx';
import { personName, shortNameOf } from '../../directory/model/names.ts';
import { useGestures } from './session-gestures.ts';

const FRAGMENT = graphql(`
  fragment Suggestions_session on JurySession {
    id
    seats {
      id
      person {
        id
        familyName
        givenNames
      }
    }
  }
`);

const SUGGESTIONS_QUERY = graphql(`
  query SeatSuggestions($sessionId: ID!) {
    suggestions(sessionId: $sessionId) {
      code
      college
      organisation {
        id
        name
        shortName
      }
      seat
      available
      people {
        id
        familyName
        givenNames
      }
    }
  }
`);

/** People named beside a suggestion; the dialog has all of them. */
const NAMED = 3;

/** What would complete the jury, each with the gesture that does it. */
export function Suggestions({ session }: { readonly session: FragmentType<typeof FRAGMENT> }): ReactElement | null {
  const { t } = useTranslation();
  const { keep, ask } = useGestures();
  const { id, seats } = useFragmentData(FRAGMENT, session);
  const { data } = useQuery(SUGGESTIONS_QUERY, { variables: { sessionId: id }, fetchPolicy: 'cache-and-network' });
  const found = data?.suggestions ?? [];
  if (found.length === 0) return null;
  return (
    <Card title={t('jury.suggestion.title')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 4 }}>
        {found.map(({ code, college, organisation, seat, available, people }) => {
          const name = shortNameOf(organisation);
          const sitting = seats.find((one) => one.id === seat)?.person;
          const holder = sitting ? personName(sitting) : name;
          const seating = code === 'FILL_SEAT' || code === 'SEAT_MEMBER' || code === 'SEAT_VOTER';
          const give = (personId: string): void =>
            void (seat
              ? keep({ kind: 'CHANGE_SEAT', seatId: seat, personId })
              : keep({
                  kind: 'ADD_SEAT',
                  college,
                  organisationId: organisation.id,
                  personId,
                  voting: true,
                  tempWork: false,
                }));
          return (
            <Box component="li" key={`${code} ${organisation.id} ${seat ?? ''}`}>
              <Box>{t(`jury.suggestion.${code}`, { organisation: name, name: holder, count: available })}</Box>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 1.5 }}>
                {seating &&
                  people.slice(0, NAMED).map((person) => (
                    <Button key={person.id} size="small" variant="outlined" onClick={() => give(person.id)} sx={SMALL}>
                      {t('jury.suggestion.seat', { name: personName(person) })}
                    </Button>
                  ))}
                {seating && available > NAMED && (
                  <Button
                    size="small"
                    onClick={() => ask({ kind: 'ADD', college, organisation: organisation.id })}
                    sx={SMALL}
                  >
                    {t('jury.suggestion.all', { count: available })}
                  </Button>
                )}
                {code === 'GIVE_VOTE' && seat && (
                  <Button
                    size="small"
                    variant="outlined"
                    onClick={() => void keep({ kind: 'CHANGE_SEAT', seatId: seat, voting: true })}
                    sx={SMALL}
                  >
                    {t('jury.mend.GIVE_VOTE', { name: holder })}
                  </Button>
                )}
                {code === 'NAME_PRESIDENT' && seat && (
                  <Button
                    size="small"
                    variant="outlined"
                    onClick={() => void keep({ kind: 'NAME_PRESIDENT', president: seat })}
                    sx={SMALL}
                  >
                    {t('jury.mend.NAME_PRESIDENT', { name: holder })}
                  </Button>
                )}
                {code === 'ASK_DESIGNATION' && (
                  <Button size="small" variant="outlined" onClick={() => ask({ kind: 'ASK' })} sx={SMALL}>
                    {t('jury.mend.ASK_DESIGNATION')}
                  </Button>
                )}
              </Box>
            </Box>
          );
        })}
      </Box>
    </Card>
  );
}

const SMALL = { minHeight: { xs: 44, md: 32 }, textAlign: 'left' } as const;
