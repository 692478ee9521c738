import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MinutesPanel_SessionFragment } from '../../../gql/graphql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { FileLink } from './file-link.tsx';

type Minutes = NonNullable<MinutesPanel_SessionFragment['minutes']>;

interface Props {
  readonly items: Minutes['rectifications'];
  readonly documents: MinutesPanel_SessionFragment['documents'];
}

/** Corrections beside sealed minutes, the first one first; nothing where there is none. */
export function Rectifications({ items, documents }: Props): ReactElement | null {
  const { t } = useTranslation();
  const { inWords } = useDates();
  if (items.length === 0) return null;
  return (
    <Box>
      <Typography variant="h3">{t('minutes.rectifications')}</Typography>
      <Box
        component="ol"
        aria-label={t('minutes.rectifications')}
        sx={{ listStyle: 'none', m: 0, mt: 2, p: 0, '& > li': { borderTop: 1, borderColor: 'divider', py: 3 } }}
      >
        {items.map(({ number, on, reason, correction, documentId }) => {
          const page = documents.find(({ id }) => id === documentId);
          return (
            <li key={number} data-rectification={number}>
              <strong>{t('minutes.rectificationOf', { number, on: inWords(on) })}</strong>
              <Box lang="fr" sx={{ whiteSpace: 'pre-line', maxWidth: '65ch', overflowWrap: 'anywhere' }}>
                {correction}
              </Box>
              <Box sx={{ color: 'text.secondary', maxWidth: '65ch', overflowWrap: 'anywhere' }}>
                {t('minutes.because', { reason })}
              </Box>
              {page && (
                <FileLink path={page.path} name={page.name}>
                  {t('minutes.rectificationPage', { number })}
                </FileLink>
              )}
            </li>
          );
        })}
      </Box>
    </Box>
  );
}
