import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { PageSection } from '../../../ui/page-section.tsx';
import { StateMark } from '../../../ui/state-mark.tsx';
import { personName, shortNameOf } from '../../directory/model/names.ts';
import { FileLink } from '../../minutes/components/file-link.tsx';
import { useGestures } from './session-gestures.ts';

const FRAGMENT = graphql(`
  fragment Letters_session on JurySession {
    id
    seats {
      id
      organisation {
        id
        name
        shortName
      }
      person {
        id
        familyName
        givenNames
      }
      letter {
        path
        madeOn
        postedOn
      }
    }
  }
`);

/** Convocations of members without e-mail: the letter to print, and the day it was posted. Nothing where there is none. */
export function Letters({ session }: { readonly session: FragmentType<typeof FRAGMENT> }): ReactElement | null {
  const { t } = useTranslation();
  const { inWords } = useDates();
  const { editable, ask } = useGestures();
  const { seats } = useFragmentData(FRAGMENT, session);
  const letters = seats.flatMap(({ id, organisation, person, letter }) =>
    person && letter ? [{ id, organisation, person, letter }] : [],
  );
  if (letters.length === 0) return null;
  return (
    <PageSection id="letters" title={t('jury.letters.title')}>
      <Box sx={{ color: 'text.secondary' }}>{t('jury.letters.lede')}</Box>
      <Box
        component="ul"
        aria-label={t('jury.letters.title')}
        sx={{ listStyle: 'none', m: 0, mt: 4, p: 0, borderTop: 1, borderColor: 'divider' }}
      >
        {letters.map(({ id, organisation, person, letter }) => {
          const name = personName(person);
          return (
            <Box
              component="li"
              key={id}
              sx={{
                display: 'grid',
                gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(180px, 40%)' },
                columnGap: 4,
                rowGap: 1,
                py: 2,
                borderBottom: 1,
                borderColor: 'divider',
                fontSize: '0.875rem',
              }}
            >
              <Box sx={{ minWidth: 0 }}>
                {name}
                <Box lang="fr" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                  {shortNameOf(organisation)}
                </Box>
              </Box>
              <Box>
                <StateMark mark={letter.postedOn ? 'yes' : 'warning'}>
                  {letter.postedOn
                    ? t('jury.letters.posted', { date: inWords(letter.postedOn) })
                    : t('jury.letters.waiting')}
                </StateMark>
                <Box
                  className="no-print"
                  sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3 }}
                >
                  <FileLink path={letter.path} name={`convocation-${name}.pdf`}>
                    {t('jury.letters.file', { name })}
                  </FileLink>
                  {editable && !letter.postedOn && (
                    <Button
                      size="small"
                      aria-label={t('jury.letters.recordFor', { name })}
                      onClick={() => ask({ kind: 'POSTED', seatId: id, name, madeOn: letter.madeOn })}
                      sx={{ minHeight: { xs: 44, md: 32 } }}
                    >
                      {t('jury.letters.record')}
                    </Button>
                  )}
                </Box>
              </Box>
            </Box>
          );
        })}
      </Box>
    </PageSection>
  );
}
