import type { FragmentType } from '@apollo/client';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFragmentData } from '../../../apollo/use-fragment-data.ts';
import { graphql } from '../../../gql/gql.ts';
import { CodedList } from '../../../ui/coded-list.tsx';
import { LongText } from '../../../ui/long-text.tsx';
import { BlockCard } from './block-card.tsx';

const FRAGMENT = graphql(`
  fragment Blocks_certification on Certification {
    id
    capabilitiesText
    capabilities {
      id
      code
      codeDeduced
      statement
    }
    blocks {
      id
      capabilities {
        id
      }
      ...BlockCard_block
    }
  }
`);

/** The blocks with their capabilities; for a certification without blocks, its capabilities. */
export function Blocks({ certification }: { readonly certification: FragmentType<typeof FRAGMENT> }): ReactElement {
  const { t } = useTranslation();
  const { blocks, capabilities, capabilitiesText } = useFragmentData(FRAGMENT, certification);
  if (blocks.length === 0) {
    return (
      <>
        <Typography sx={{ mb: 4 }}>{t('certification.blocks.none')}</Typography>
        <Typography variant="h3" sx={{ mb: 2 }}>
          {t('certification.blocks.certificationCapabilities')}
        </Typography>
        {capabilities.length > 0 ? (
          <CodedList
            items={capabilities.map((one) => ({ ...one, key: one.id }))}
            note={capabilities.some((one) => one.codeDeduced) ? t('certification.blocks.deduced') : undefined}
          />
        ) : (
          capabilitiesText && <LongText text={capabilitiesText} />
        )}
      </>
    );
  }
  const total = blocks.reduce((sum, block) => sum + block.capabilities.length, 0);
  return (
    <>
      <Typography sx={{ mb: 4 }}>
        {t('certification.blocks.summary', {
          blocks: t('certification.blocks.blocks', { count: blocks.length }),
          capabilities: t('certification.blocks.capabilities', { count: total }),
        })}
      </Typography>
      <Box
        component="ol"
        sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 5 }}
      >
        {blocks.map((block, rank) => (
          <BlockCard key={block.id} block={block} number={rank + 1} />
        ))}
      </Box>
    </>
  );
}
