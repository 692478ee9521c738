import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { ExternalLink } from '../../../ui/links.tsx';
import { LongText } from '../../../ui/long-text.tsx';

const FRAGMENT = graphql(`
  fragment Practical_certification on Certification {
    id
    history
    certificationPlaces
    preparationPlaces
    links {
      label
      url
    }
  }
`);

/** Where one is certified and prepared, where to read more, and how the certification came to be. */
export function Practical({ certification }: { readonly certification: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const { history, links, certificationPlaces, preparationPlaces } = useFragmentData(FRAGMENT, certification);
  const places = [
    { title: t('certification.practical.certificationPlaces'), items: certificationPlaces },
    { title: t('certification.practical.preparationPlaces'), items: preparationPlaces },
  ].filter((group) => group.items.length > 0);
  if (places.length === 0 && links.length === 0 && !history)
    return <Typography>{t('certification.practical.none')}</Typography>;
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      {places.map((group) => (
        <div key={group.title}>
          <Typography variant="h3">{group.title}</Typography>
          {group.items.map((place) => (
            <LongText key={place} text={place} />
          ))}
        </div>
      ))}
      {links.length > 0 && (
        <div>
          <Typography variant="h3">{t('certification.practical.links')}</Typography>
          <Box component="ul" lang="fr" sx={{ m: 0, pl: 5 }}>
            {links.map((link) => (
              <Box component="li" key={`${link.label}${link.url}`} sx={{ minHeight: 24 }}>
                {link.url ? <ExternalLink href={link.url}>{link.label ?? link.url}</ExternalLink> : link.label}
              </Box>
            ))}
          </Box>
        </div>
      )}
      {history && (
        <div>
          <Typography variant="h3">{t('certification.practical.history')}</Typography>
          <LongText text={history} />
        </div>
      )}
    </Box>
  );
}
